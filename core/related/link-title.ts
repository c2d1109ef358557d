import { CJK_CHARACTER, sectionKind, visibleText } from '@/core/sections'
import { collapseSpaces } from '@/core/values/collapse-spaces'

/** Shorter Latin text names a section ("World news"), not an article. */
const MIN_TITLE_CHARS = 15
const MIN_TITLE_WORDS = 3

/** CJK titles are short in characters. */
const MIN_TITLE_CHARS_CJK = 7

/** A longer text is a teaser with the title somewhere in it. */
const MAX_TITLE_CHARS = 180

/** What links to an article say besides its title. */
const NOT_TITLE =
  /^(?:read (?:more|the full|full)|continue reading|more|learn more|click here|watch|listen|view|see all|show more|load more|share|tweet|comments?|\d+ comments?|leave a (?:comment|reply)|mehr|weiterlesen|zum artikel|lire la suite|leer más|leggi tutto|leia mais|lees (?:meer|verder)|czytaj (?:więcej|dalej)|читать|подробнее|devamını oku|المزيد|続きを読む|阅读更多|previous|next|older|newer|«|»|←|→)\b/i

/** The title a link offers: its heading, its words, or what its picture is called. Undefined for none. */
export function linkTitle(link: Element): string | undefined {
  const heading = link.querySelector('h1,h2,h3,h4,h5,h6,[class*="title" i],[class*="headline" i]')
  const candidates = [
    heading && visibleText(heading),
    visibleText(link),
    link.getAttribute('title'),
    link.getAttribute('aria-label'),
    link.querySelector('img[alt]')?.getAttribute('alt'),
  ]
  return (
    candidates.map((text) => text && collapseSpaces(text)).find((text) => text && isTitle(text)) ||
    undefined
  )
}

/** Whether a text can be the title of an article. */
function isTitle(text: string): boolean {
  if (text.length > MAX_TITLE_CHARS || NOT_TITLE.test(text) || sectionKind(text)) return false
  if (/^https?:\/\//i.test(text)) return false
  if (CJK_CHARACTER.test(text)) return text.length >= MIN_TITLE_CHARS_CJK
  return text.length >= MIN_TITLE_CHARS && text.split(/\s+/).length >= MIN_TITLE_WORDS
}
