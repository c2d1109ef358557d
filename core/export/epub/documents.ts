import { collapseSpaces } from '@/core/values/collapse-spaces'
import { escapeHtml } from '../escape-html'
import type { ExportedArticle } from '../exported-article'
import { articleHeader } from '../file/article-header'
import { leadFigure } from '../file/lead-figure'
import { bookLanguage } from './package-document'
import { toXhtml } from './to-xhtml'

/** The article as the only chapter of the book. */
export function chapterDocument(article: ExportedArticle, lead: string | undefined): string {
  const picture = lead ? `${leadFigure(article, lead)}\n` : ''
  return xhtmlDocument(article, `${articleHeader(article)}\n${picture}${toXhtml(article.body)}`)
}

/** The navigation document: the title, and the headings that have an id. */
export function navigationDocument(article: ExportedArticle): string {
  const headings = [...article.body.querySelectorAll('h2')].filter((heading) =>
    heading.textContent?.trim(),
  )
  const entries = headings.map(
    (heading) =>
      `<li><a href="article.xhtml#${heading.id}">${escapeHtml(collapseSpaces(heading.textContent ?? ''))}</a></li>`,
  )
  const deeper = entries.length > 0 ? `\n<ol>\n${entries.join('\n')}\n</ol>` : ''
  const title = escapeHtml(article.title) || escapeHtml(article.url)
  return xhtmlDocument(
    article,
    `<nav epub:type="toc" id="toc"><ol><li><a href="article.xhtml">${title}</a>${deeper}</li></ol></nav>`,
  )
}

/** Gives every h2 an id, for the navigation document. Changes the body. */
export function addHeadingIds(body: Element): void {
  const used = new Set([...body.querySelectorAll('[id]')].map(({ id }) => id))
  let count = 0
  for (const heading of body.querySelectorAll('h2')) {
    while (!heading.id) {
      const id = `part-${++count}`
      if (!used.has(id)) heading.id = id
    }
  }
}

function xhtmlDocument(article: ExportedArticle, content: string): string {
  const lang = bookLanguage(article)
  const dir = article.dir ? ` dir="${article.dir}"` : ''
  const title = escapeHtml(article.title) || escapeHtml(article.url)
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}"${dir}>
<head><meta charset="utf-8"/><title>${title}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${content}
</body>
</html>
`
}
