import { type Article, extractArticle } from '@/core/article'
import { PAGE_URL } from './article-pages'

/** The article of a page as its reader has it: with layout and style sheets. */
export function liveArticle(html: string): Article | undefined {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const live = frame.contentDocument
  if (!live) throw new Error('A frame without a document.')
  live.open()
  live.write(html)
  live.close()
  const article = extractArticle(live, { url: PAGE_URL })
  frame.remove()
  return article
}
