import { collapseSpaces } from '@/core/values/collapse-spaces'

/** A quote up to this length (characters) is in the URL as a whole. */
const MAX_WHOLE = 120

/**
 * A longer quote is given by its first and last words, or by as many characters in scripts without
 * spaces.
 */
const EDGE_WORDS = 5
const EDGE_CHARACTERS = 14

/** Words before the quote, to tell it from the same words elsewhere. */
const PREFIX_WORDS = 3

/** Characters before a quote that identify its place. */
const CONTEXT_CHARACTERS = 24

/**
 * The text fragment (`:~:text=`) for a quote in its page
 * (https://wicg.github.io/scroll-to-text-fragment/). A browser that does not support it, or does
 * not find the text, opens the page as usual.
 *
 * Undefined when the quote is not in the article's text, for instance because it contains labels of
 * the reader view, or is too short to identify one place.
 *
 * @param text the article's plain text
 * @param before the article's text before the quote, to tell it from the same words elsewhere
 */
export function textFragment(quote: string, text: string, before = ''): string | undefined {
  const blocks = quote.split(/\n+/).map(collapseSpaces).filter(Boolean)
  const whole = collapseSpaces(text)
  const [first = ''] = blocks
  const last = blocks.at(-1) ?? ''
  const at = indexOfQuote(first, whole, before)
  if (collapseSpaces(quote).length < 3 || at < 0 || !whole.includes(last)) return undefined

  const isShort = blocks.length === 1 && first.length <= MAX_WHOLE
  const start = isShort ? first : excerptOf(first, 'start')
  const end = isShort ? '' : `,${encode(excerptOf(last, 'end'))}`
  const isUnique = whole.indexOf(start) === whole.lastIndexOf(start)
  const prefix = isUnique ? '' : prefixOf(whole, at)
  return `:~:text=${prefix}${encode(start)}${end}`
}

/** The page's URL with a text fragment for the quote. Keeps a fragment that the URL already has. */
export function addressOfQuote(url: string, quote: string, text: string, before = ''): string {
  const fragment = textFragment(quote, text, before)
  const [plain = ''] = url.split(':~:', 1)
  if (!fragment) return plain
  return plain.includes('#') ? plain + fragment : `${plain}#${fragment}`
}

/** The place of the quote with the same text before it; else its first place; -1 for none. */
function indexOfQuote(words: string, whole: string, before: string): number {
  const context = withoutSpaces(before).slice(-CONTEXT_CHARACTERS)
  for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + 1)) {
    if (withoutSpaces(whole.slice(0, at)).endsWith(context)) return at
  }
  return whole.indexOf(words)
}

function excerptOf(block: string, side: 'start' | 'end'): string {
  const words = block.split(' ')
  const chosen = side === 'start' ? words.slice(0, EDGE_WORDS) : words.slice(-EDGE_WORDS)
  const text = chosen.join(' ')
  if (text.length <= MAX_WHOLE) return text
  const characters = [...block]
  return (
    side === 'start' ? characters.slice(0, EDGE_CHARACTERS) : characters.slice(-EDGE_CHARACTERS)
  ).join('')
}

/**
 * The prefix of the text fragment. A prefix must be in the same block as the quote, so there may be
 * none.
 */
function prefixOf(whole: string, at: number): string {
  const before = whole.slice(0, at).trim().split(' ').slice(-PREFIX_WORDS).join(' ')
  return before ? `${encode(before)}-,` : ''
}

/**
 * `-`, `,` and `&` have a meaning in a text directive. `encodeURIComponent` does not encode `-`.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}

/** A selection has no white space between two blocks. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}
