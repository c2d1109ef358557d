/** An article as taken from a page: what the reader view shows and what benches compare. */
export interface Article {
  title: string
  /** The people who wrote it, without "By"; absent when the page names none. */
  byline?: string
  siteName?: string
  /** As the page declares it (ISO 8601 where the page uses it). */
  publishedTime?: string
  /** When it was last changed, in the same form. */
  modifiedTime?: string
  /** The address the page wants to be known by. */
  canonicalUrl?: string
  /** BCP 47 language tag. */
  lang?: string
  dir?: 'ltr' | 'rtl'
  /** Absolute URL of the picture that leads the article, when it is not already in `html`. */
  leadImage?: string
  excerpt?: string
  /** Sanitized markup of the body: nothing in it runs, every URL in it is absolute. */
  html: string
  /** The body as plain text, paragraphs parted by a blank line. */
  text: string
  wordCount: number
}
