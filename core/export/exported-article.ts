import type { Article } from '@/core/article/types'

/** An article on its way into a file. */
export type ExportedArticle = Pick<
  Article,
  'title' | 'byline' | 'siteName' | 'publishedTime' | 'lang' | 'dir' | 'leadImage' | 'excerpt'
> & {
  /** Address of the page it was taken from. */
  url: string
  /** The sanitized body, in an element of its own that the making of a file may change. */
  body: Element
}
