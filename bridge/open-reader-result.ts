import type { NoArticleReason } from '@/core/article/why-no-article'

/** What became of the wish to read a tab's article in the reader view. */
export type OpenReaderResult =
  | 'opened'
  | NoArticle
  | 'notAllowed'
  | 'tooLarge'
  | 'notKept'
  | 'switchedOff'

/** No article, and what the page is instead where it shows. Each has its words in `prompt`. */
export type NoArticle = 'noArticle' | (typeof NO_ARTICLE)[NoArticleReason]

export const NO_ARTICLE = {
  frontPage: 'noArticleFrontPage',
  list: 'noArticleList',
  video: 'noArticleVideo',
  logIn: 'noArticleLogIn',
  app: 'noArticleApp',
  error: 'noArticleError',
  tooShort: 'noArticleTooShort',
} as const satisfies Record<NoArticleReason, string>
