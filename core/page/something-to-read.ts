/**
 * From this many words on there is something to read: in a page underneath a notice, or visible of it. A
 * page with fewer is an error page, a bot wall, or has its article hidden. About one short paragraph.
 */
export const SOMETHING_TO_READ = 60

/** The words of a paragraph are counted in so much of it, in characters: far more than are needed to know, in any script. */
export const MAX_COUNTED_TEXT = 10_000
