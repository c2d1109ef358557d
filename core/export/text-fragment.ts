import { collapseSpaces } from '@/core/values/collapse-spaces'

/** A quote up to this length (characters) stands in the address whole. */
const MAX_WHOLE = 120

/** Of a longer one its first and last words; in scripts without spaces as many characters. */
const EDGE_WORDS = 5
const EDGE_CHARACTERS = 14

/** Words before the quote that tell it from the same words elsewhere. */
const PREFIX_WORDS = 3

/** Characters before a quote by which its place is known. */
const CONTEXT_CHARACTERS = 24

/**
 * The address of a quote in its page: `#:~:text=` (https://wicg.github.io/scroll-to-text-fragment/). A browser
 * that does not know it, or does not find the words, opens the page as ever.
 *
 * Undefined where it would not be safe to promise: the quote is not in the article's text as it stands (it
 * holds words of ours), or is too short to mean one place.
 *
 * @param text the article's plain text
 * @param before what stands in the article before the quote, to tell it from the same words elsewhere
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

/** The page's address with a quote marked in it; a fragment of the page's own is kept. */
export function addressOfQuote(url: string, quote: string, text: string, before = ''): string {
  const fragment = textFragment(quote, text, before)
  const plain = url.replace(/:~:.*$/, '')
  if (!fragment) return plain
  return plain.includes('#') ? plain + fragment : `${plain}#${fragment}`
}

/** Where the words stand that have the same before them; the first place when no other fits better. */
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

/** The words before, within the same paragraph as browsers want it: else none. */
function prefixOf(whole: string, at: number): string {
  const before = whole.slice(0, at).trim().split(' ').slice(-PREFIX_WORDS).join(' ')
  return before ? `${encode(before)}-,` : ''
}

/** `-`, `,` and `&` have a meaning in the directive; the first is not encoded by itself. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}

/** Blocks stand together without white space where a selection is read. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}
