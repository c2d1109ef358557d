import type { NoArticleReason } from '@/core/article/why-no-article'

/** What came of opening a tab's article in the reader view. */
export type OpenReaderResult =
  | 'opened'
  | NoArticle
  | 'notAllowed'
  | 'tooLarge'
  | 'notKept'
  | 'switchedOff'

/** No article, and what the page is instead where that is known. `prompt` in the locales has a text for each. */
export type NoArticle = 'noArticle' | (typeof NO_ARTICLE_RESULTS)[NoArticleReason]

/** The result for each reason the extractor gives. */
export const NO_ARTICLE_RESULTS = {
  frontPage: 'noArticleFrontPage',
  list: 'noArticleList',
  video: 'noArticleVideo',
  logIn: 'noArticleLogIn',
  app: 'noArticleApp',
  error: 'noArticleError',
  frame: 'noArticleFrame',
  tooShort: 'noArticleTooShort',
} as const satisfies Record<NoArticleReason, string>
