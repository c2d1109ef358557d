import { parseHTML } from 'linkedom'
import type { ExportedArticle } from '@/core/export/exported-article'

/** An article about to be kept, with what a test says of it. */
export function kept(html: string, more: Partial<ExportedArticle> = {}): ExportedArticle {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const body = document.createElement('div')
  body.innerHTML = html
  return { url: 'https://valley.example/story', title: 'The gate', body, ...more }
}
