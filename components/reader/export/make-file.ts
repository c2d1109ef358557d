import type { Article } from '@/core/article/types'
import { toEpub } from '@/core/export/epub'
import { toHtmlFile } from '@/core/export/file'
import { fileName } from '@/core/export/file-name'
import type { ExportedPicture } from '@/core/export/relink-pictures'
import { articleToExport } from './article-to-export'

/** An article as a file, with its name. */
export function makeFile(
  kind: 'html' | 'epub',
  article: Article,
  url: string,
  pictures: readonly ExportedPicture[],
): { name: string; content: Blob } {
  const exported = articleToExport(article, url)
  const name = fileName(article.title, kind, new URL(url).hostname)
  if (kind === 'html') {
    return { name, content: new Blob([toHtmlFile(exported, pictures)], { type: 'text/html' }) }
  }
  const book = toEpub(exported, pictures, new Date())
  return { name, content: new Blob([book as BlobPart], { type: 'application/epub+zip' }) }
}
