import type { ExportedArticle } from './exported-article'

/** The article's metadata as YAML front matter, for note-taking programs and site generators. */
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

/**
 * A YAML scalar: a date or time stays as it is, other text becomes a JSON string, which is valid
 * YAML.
 */
function scalar(value: string): string {
  const day = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(value)
  return day ? value : JSON.stringify(value)
}
