import { escapeHtml } from '../escape-html'
import type { ExportedArticle } from '../exported-article'

/** The lead image with its caption; well-formed XML, too. */
export function leadFigure({ leadAlt = '', leadCaption }: ExportedArticle, src: string): string {
  const caption = leadCaption ? `<figcaption>${escapeHtml(leadCaption)}</figcaption>` : ''
  return `<figure><img src="${src}" alt="${escapeHtml(leadAlt)}"/>${caption}</figure>`
}
