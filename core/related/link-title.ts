import { CJK_CHARACTER, sectionKind, visibleText } from '@/core/sections'
import { collapseSpaces } from '@/core/values/collapse-spaces'

/** A shorter text in a script with spaces is the name of a section ("World news"). */
const MIN_TITLE_CHARS = 15
const MIN_TITLE_WORDS = 3

/** Titles in Chinese, Japanese and Korean have fewer characters. */
const MIN_TITLE_CHARS_CJK = 7

/** A longer text is a teaser that contains the title. */
const MAX_TITLE_CHARS = 180

/** Link texts that are not the title of an article. */
const NOT_TITLE =
  /^(?:read (?:more|the full|full)|continue reading|more|learn more|click here|watch|listen|view|see all|show more|load more|share|tweet|comments?|\d+ comments?|leave a (?:comment|reply)|mehr|weiterlesen|zum artikel|lire la suite|leer más|leggi tutto|leia mais|lees (?:meer|verder)|czytaj (?:więcej|dalej)|читать|подробнее|devamını oku|المزيد|続きを読む|阅读更多|previous|next|older|newer|«|»|←|→)\b/i

/**
 * The title of the article that a link leads to, from its heading, its text, its attributes or its
 * image. Undefined when none of them is a title.
 */
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

function isTitle(text: string): boolean {
  if (text.length > MAX_TITLE_CHARS || NOT_TITLE.test(text) || sectionKind(text)) return false
  if (/^https?:\/\//i.test(text)) return false
  if (CJK_CHARACTER.test(text)) return text.length >= MIN_TITLE_CHARS_CJK
  return text.length >= MIN_TITLE_CHARS && text.split(/\s+/).length >= MIN_TITLE_WORDS
}
