import type { Article } from '@/core/article/types'

/** An article that is about to be written to a file. */
export type ExportedArticle = Pick<
  Article,
  | 'title'
  | 'byline'
  | 'siteName'
  | 'publishedTime'
  | 'lang'
  | 'dir'
  | 'leadImage'
  | 'leadAlt'
  | 'leadCaption'
  | 'excerpt'
> & {
  /** URL of the page it was extracted from. */
  url: string
  /** The sanitized body. Exporters change it, so it must be a copy. */
  body: Element
}
