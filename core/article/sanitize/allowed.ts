/**
 * The allowlist of the sanitizer. Each group has the reason why it is allowed. An element that is
 * not in it loses its tag and keeps its text, unless it is in `DROPPED_WITH_CONTENT`.
 */

/**
 * The structure of a text: paragraphs, headings below the reader view's h1, lists, quotes, code.
 * Without `article` and `main`, since the reader view has one of each itself.
 */
const TEXT_BLOCKS =
  'address aside blockquote dd div dl dt h2 h3 h4 h5 h6 hr li ol p pre section ul'.split(' ')

/** Emphasis and meaning inside a line. None of them loads or runs anything. */
const INLINE_TAGS =
  'abbr b bdi bdo br cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  )

/** Japanese and Chinese readings above characters. */
const RUBY = 'rp rt ruby'.split(' ')

/** Many articles have data tables. */
const TABLES = 'caption col colgroup table tbody td tfoot th thead tr'.split(' ')

/** Images with captions, links, and `details`, which works without a script. */
const PICTURES_AND_LINKS = 'a details figcaption figure img summary'.split(' ')

/**
 * Presentation MathML only draws formulas. Left out on purpose: `annotation-xml` (may contain
 * HTML), `maction`, `semantics`, `mglyph` and `malignmark` (HTML parsers disagree on their
 * namespace).
 */
export const MATH_TAGS =
  'math menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover'.split(
    ' ',
  )

export const ALLOWED_TAGS: string[] = [
  ...TEXT_BLOCKS,
  ...INLINE_TAGS,
  ...RUBY,
  ...TABLES,
  ...PICTURES_AND_LINKS,
  ...MATH_TAGS,
]

export const ALLOWED_ATTR: string[] = [
  // URLs of links and images, checked in `safe-urls.ts`. No `srcset`: one URL is enough.
  'href',
  'src',
  // Text alternatives and the meaning of abbreviations.
  'alt',
  'title',
  // The image's size, which prevents layout shifts while it loads.
  'width',
  'height',
  // Language and direction of a passage.
  'lang',
  'dir',
  // The structure of tables and lists.
  'colspan',
  'rowspan',
  'headers',
  'scope',
  'start',
  'reversed',
  'value',
  'type',
  // Machine-readable times and sources.
  'datetime',
  'cite',
  // Targets of links in the article. `prefix-ids.ts` renames them to prevent DOM clobbering.
  'id',
  'open',
  // Marks a link that stands for an embedded player; see `link-embeds.ts`.
  'data-embed',
  // Marks the list of restored footnotes; see `footnotes.ts`.
  'data-notes',
  // The language of a block of code; see `code-language.ts`.
  'data-language',
  // Presentation MathML.
  'display',
  'mathvariant',
  'stretchy',
  'fence',
  'separator',
  'accent',
  'columnalign',
  'rowspacing',
  'columnspacing',
  'linethickness',
  'notation',
  // Set by Truce, the same on every link and image.
  'rel',
  'referrerpolicy',
  'loading',
  'decoding',
]

/** Elements that are removed with all their content, which is not text of the article. */
export const DROPPED_WITH_CONTENT: string[] =
  'annotation annotation-xml audio base button canvas dialog embed form frame frameset iframe input link maction map meta noembed noframes noscript object option plaintext portal script select slot style svg template textarea title video xmp'.split(
    ' ',
  )
