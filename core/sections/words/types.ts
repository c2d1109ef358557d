/** The kind of a group beside an article. */
export type SectionKind =
  | 'related'
  | 'sponsored'
  | 'popular'
  | 'newsletter'
  | 'comments'
  | 'sharing'

/**
 * The headings of one language. A phrase must match the whole heading, without case, quotes and
 * closing punctuation; a trailing `*` allows more words ("more on *"). A kind without a usual
 * heading in a language is left out.
 */
export type SectionWords = Partial<Record<SectionKind, readonly string[]>>
