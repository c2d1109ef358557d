import { sanitizeToFragment } from '@/core/article/sanitize'
import type { Article } from '@/core/article/types'
import type { ExportedArticle } from '@/core/export/exported-article'

/** An article for export: sanitized again, in an inert document that loads nothing. */
export function articleToExport(article: Article, url: string): ExportedArticle {
  const inert = document.implementation.createHTMLDocument('')
  const body = inert.createElement('div')
  body.append(inert.importNode(sanitizeToFragment(article.html, window), true))
  const { html: _, text: __, wordCount: ___, ...facts } = article
  return { ...facts, url, body }
}
