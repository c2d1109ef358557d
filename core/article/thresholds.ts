/**
 * The numbers that several files of this room share, and those that decide whether a page is an
 * article at all. A number that only one function needs is beside that function. Where no other
 * reason is given, a number was tuned on one half of the labelled pages of `bench/article.ts`
 * (`--part even`) and checked on the other half.
 */

/** A page with fewer words has nothing to read in another view: a caption, an error, one video. */
export const MIN_ARTICLE_WORDS = 50

/** A page that declares itself an article may be a short report. */
export const MIN_ARTICLE_WORDS_DECLARED = 25

/** The longest paragraph of an article has at least so many characters; teasers are shorter. */
export const MIN_LONGEST_PARAGRAPH_CHARS = 60

/** The same for Chinese and Japanese, which say as much in about half the characters. */
export const MIN_LONGEST_PARAGRAPH_CHARS_CJK = 30

/**
 * A line of so many characters with few links is prose. Half of what `core/sections` asks of a
 * paragraph: a line may also be a short paragraph between long ones.
 */
export const MIN_PROSE_CHARS = 90

/** The same for Chinese, Japanese and Korean. */
export const MIN_PROSE_CHARS_CJK = 40

/** A line with a larger share of its characters in links is a list of links, not prose. */
export const MAX_LINKED_SHARE_OF_PROSE = 0.5

/** A heading or teaser title with this share of its characters in one link is a linked title. */
export const MIN_LINKED_SHARE_OF_TITLE = 0.9

/** A block with up to this many times the characters of one line holds that line and little else. */
export const MAX_BLOCK_PER_LINE = 1.5

/** How many ancestors of a caption may be the box of its picture. */
export const MAX_ANCESTORS_OF_CAPTION = 3

/** How many ancestors of a label may be the box of its group. */
export const MAX_ANCESTORS_OF_LABEL = 4

/** How many ancestors of a `pre` may name its programming language. */
export const MAX_ANCESTORS_OF_CODE = 2
