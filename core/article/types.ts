import type { LeadWords } from './metadata/lead-words'

/** An article as extracted from a page. The reader view shows it, and benches compare it. */
export interface Article extends LeadWords {
  title: string
  /** The authors' names without "By", separated by commas. Absent when the page names nobody. */
  byline?: string
  siteName?: string
  /** The part of the site that it stands in, as the page declares it: "World". */
  section?: string
  /** As the page declares it: ISO 8601 where the page uses it. */
  publishedTime?: string
  /** When the article was last changed, in the same form. */
  modifiedTime?: string
  /** The canonical URL that the page declares. */
  canonicalUrl?: string
  /** BCP 47 language tag. */
  lang?: string
  dir?: 'ltr' | 'rtl'
  /** Absolute URL of the lead image. Absent when `html` already has it. */
  leadImage?: string
  excerpt?: string
  /** Sanitized markup of the body: it runs nothing, and every URL in it is absolute. */
  html: string
  /** The body as plain text, with a blank line between paragraphs. */
  text: string
  wordCount: number
}
