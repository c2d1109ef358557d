import { escapeHtml } from '../escape-html'
import type { ExportedArticle } from '../exported-article'

/**
 * The header of an exported article: title, byline, site, day and a link to the page. Well-formed
 * XML, too.
 */
export function articleHeader({
  title,
  byline,
  siteName,
  publishedTime,
  url,
}: ExportedArticle): string {
  const day = publishedTime?.slice(0, 10)
  const facts = [byline, siteName, day].flatMap((fact) => (fact ? [escapeHtml(fact)] : []))
  const source = `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`
  return `<header><h1>${escapeHtml(title)}</h1>
<p class="facts">${[...facts, source].join(' · ')}</p></header>`
}
