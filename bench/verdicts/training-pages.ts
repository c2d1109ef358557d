import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A page with one box that is a notice or is none. */
export interface TrainingPage {
  /** Who wrote it: what is learnt is judged by pages of others. */
  hand: string
  /** As in `1/de/03-notice.html`. */
  path: string
  isNotice: boolean
  html: string
}

const FOLDER = fileURLToPath(new URL('../../training/pages', import.meta.url))

/** All pages of `training/pages`: each box put into the article of its language. */
export async function trainingPages(): Promise<TrainingPage[]> {
  const paths = (await readdir(FOLDER, { recursive: true })).filter((path) =>
    /-(?:notice|other)\.html$/.test(path),
  )
  return Promise.all(
    paths.sort().map(async (path) => {
      const [hand = '', language = ''] = path.split('/')
      const article = await readFile(join(FOLDER, hand, language, 'article.html'), 'utf8')
      const box = await readFile(join(FOLDER, path), 'utf8')
      const html = pageOf(language, article, box)
      return { hand, path, isNotice: path.endsWith('-notice.html'), html }
    }),
  )
}

/** Before the box stands where it belongs: over the page, after a paragraph, or in the place of all after it. */
const PLACE = /^<!-- *\{"place": *"(?<where>overlay|after|gate)(?: (?<paragraphs>\d+))?"\} *-->/

function pageOf(language: string, article: string, source: string): string {
  const { where, paragraphs } = PLACE.exec(source)?.groups ?? {}
  const box = source.replace(PLACE, '')
  const heading = /<h1[\s\S]*?<\/h1>/.exec(article)?.[0] ?? ''
  const body = article.match(/<p[\s>][\s\S]*?<\/p>/g) ?? []
  const count = Number(paragraphs ?? body.length)
  const rest = where === 'gate' ? [] : body.slice(count)
  const inFlow = where === 'overlay' ? body : [...body.slice(0, count), box, ...rest]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${heading.replace(/<[^>]+>/g, '')}</title>
<style>
body { margin: 0; font: 17px/1.6 Georgia, serif }
header, footer { padding: 14px 24px }
main { max-width: 760px; margin: 24px auto; padding: 0 18px }
</style>
</head>
<body>
<header><b>24</b> <a href="#a">1</a> <a href="#b">2</a> <a href="#c">3</a></header>
<main><article>${heading}${inFlow.join('\n')}</article></main>
<footer>© 2026</footer>
${where === 'overlay' ? box : ''}
</body>
</html>`
}
