/** What a group of links or controls beside an article is, told by its heading. */
export type SectionKind =
  | 'related'
  | 'sponsored'
  | 'popular'
  | 'newsletter'
  | 'comments'
  | 'sharing'

/**
 * Headings of one language. A phrase is matched whole, without case, quotes and closing punctuation;
 * a trailing `*` lets words follow it ("more on *"). Kinds a language has no usual heading for are left out.
 */
export type SectionWords = Partial<Record<SectionKind, readonly string[]>>
