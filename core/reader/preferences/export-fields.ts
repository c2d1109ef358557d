import { flag, oneOf } from './field'

/** Where a related link opens. */
export const OPEN_RELATED = ['page', 'reader'] as const

/** What goes with an article into files and onto paper, and where its links lead. */
export const EXPORT_FIELDS = {
  /** Title, people, date and source as YAML in front of Markdown. */
  frontMatter: flag(false),
  /** Every link numbered on paper, with its address at the end. */
  printLinks: flag(true),
  /** The links that the article cites listed at its end. */
  citedLinks: flag(false),
  openRelated: oneOf(OPEN_RELATED, 'page'),
}
