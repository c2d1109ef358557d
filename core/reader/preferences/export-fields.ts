import { flag, oneOf } from './field'

/** Where a related link opens. */
export const OPEN_RELATED = ['page', 'reader'] as const

/** Preferences for exported and printed articles, and for their links. */
export const EXPORT_FIELDS = {
  /** Title, author, date and source as YAML front matter of Markdown files. */
  frontMatter: flag(false),
  /** Number every link in print, and list the URLs at the end. */
  printLinks: flag(true),
  /** List the links of the article at its end. */
  citedLinks: flag(false),
  openRelated: oneOf(OPEN_RELATED, 'page'),
}
