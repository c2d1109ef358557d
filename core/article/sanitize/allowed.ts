/**
 * What may stand in an article. Each group with the reason it is let through; what is not named here
 * loses its tag and keeps its words, or goes whole where its words are no words of the writer (GONE).
 */

/** Paragraphs, headings below the reader view's own h1, lists, quotes, code: the shape of a text. No
 * `article` or `main`: the reader view has its own, and one of each. */
const TEXT_BLOCKS = [
  'address',
  'aside',
  'blockquote',
  'dd',
  'div',
  'dl',
  'dt',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'section',
  'ul',
]

/** Emphasis and meaning inside a line; none of them loads or does anything. */
const INLINE_TAGS = [
  'abbr',
  'b',
  'bdi',
  'bdo',
  'br',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]

/** Japanese and Chinese readings above characters. */
const RUBY = ['rp', 'rt', 'ruby']

/** Tables are data in many articles. */
const TABLES = ['caption', 'col', 'colgroup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']

/** Pictures with captions, links, and the one control that works without script. */
const PICTURES_AND_LINKS = ['a', 'details', 'figcaption', 'figure', 'img', 'summary']

/**
 * Presentation MathML draws formulas and nothing else. Left out on purpose: `annotation-xml` (HTML may
 * hide in it), `maction`, `semantics`, `mglyph` and `malignmark` (parsers disagree on their namespace).
 */
const MATH = [
  'math',
  'menclose',
  'mfrac',
  'mi',
  'mmultiscripts',
  'mn',
  'mo',
  'mover',
  'mpadded',
  'mphantom',
  'mprescripts',
  'mroot',
  'mrow',
  'ms',
  'mspace',
  'msqrt',
  'mstyle',
  'msub',
  'msubsup',
  'msup',
  'mtable',
  'mtd',
  'mtext',
  'mtr',
  'munder',
  'munderover',
]

export const ALLOWED_TAGS: string[] = [
  ...TEXT_BLOCKS,
  ...INLINE_TAGS,
  ...RUBY,
  ...TABLES,
  ...PICTURES_AND_LINKS,
  ...MATH,
]

export const ALLOWED_ATTR: string[] = [
  // Where links and pictures lead; each value is checked by `urls.ts`. No srcset: one address is enough.
  'href',
  'src',
  // Words for those who do not see a picture or know an abbreviation.
  'alt',
  'title',
  // The picture's shape, so that nothing jumps while it loads.
  'width',
  'height',
  // The writer's language and direction of a passage.
  'lang',
  'dir',
  // Shape of tables and lists.
  'colspan',
  'rowspan',
  'headers',
  'scope',
  'start',
  'reversed',
  'value',
  'type',
  // Machine-readable time and source.
  'datetime',
  'cite',
  // Places that links in the article lead to; renamed by `anchors.ts`, so they shadow nothing.
  'id',
  'open',
  // Marks a link that stands for an embedded player; see `embeds.ts`.
  'data-embed',
  // Marks the list of notes brought back; see `notes.ts`.
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
  // Written by ourselves, the same on every link and picture.
  'rel',
  'referrerpolicy',
  'loading',
  'decoding',
]

/** Their words are no words of the writer: they go with all they hold. */
export const DROPPED_WITH_CONTENT: string[] = [
  'annotation',
  'annotation-xml',
  'audio',
  'base',
  'button',
  'canvas',
  'dialog',
  'embed',
  'form',
  'frame',
  'frameset',
  'iframe',
  'input',
  'link',
  'maction',
  'map',
  'meta',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'option',
  'plaintext',
  'portal',
  'script',
  'select',
  'slot',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
  'xmp',
]
