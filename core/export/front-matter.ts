import type { ExportedArticle } from './exported-article'

/** The article's data as YAML front matter, which note-taking programs and site generators read. */
export function frontMatter({
  title,
  byline,
  siteName,
  publishedTime,
  url,
}: ExportedArticle): string {
  const fields = { title, author: byline, site: siteName, date: publishedTime, source: url }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`${name}: ${scalar(value)}`] : [],
  )
  return `---\n${lines.join('\n')}\n---\n`
}

/** A day or a time as such, any other text in the quotes of JSON, which YAML reads as its own. */
function scalar(value: string): string {
  const day = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(value)
  return day ? value : JSON.stringify(value)
}
