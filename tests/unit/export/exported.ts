import { parseHTML } from 'linkedom'
import type { ExportedArticle } from '@/core/export/exported-article'

/** An article to export, with the fields that a test sets. */
export function kept(html: string, more: Partial<ExportedArticle> = {}): ExportedArticle {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const body = document.createElement('div')
  body.innerHTML = html
  return { url: 'https://valley.example/story', title: 'The gate', body, ...more }
}
