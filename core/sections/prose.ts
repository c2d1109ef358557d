import { collapseSpaces } from '@/core/values/collapse-spaces'

/** A paragraph this long with few links is the writer's text, not a teaser. */
const MIN_PARAGRAPH_CHARS = 180

/** CJK text says as much in about half the characters. */
const MIN_PARAGRAPH_CHARS_CJK = 90

/** Above this share of linked characters a paragraph is a list of links. */
const MAX_LINKED_SHARE = 0.4

/** A Chinese, Japanese or Korean character. */
export const CJK_CHARACTER = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u

/** Text with white space made single, as a reader sees it. */
export function visibleText(element: Element): string {
  return collapseSpaces(element.textContent ?? '')
}

/** Share of an element's characters that stand inside links, 0 to 1. */
export function linkedShare(element: Element): number {
  const all = visibleText(element).length
  if (all === 0) return 0
  let linked = 0
  for (const link of element.querySelectorAll('a[href]')) linked += visibleText(link).length
  return linked / all
}

/** Whether a paragraph reads as the writer's own text. */
export function isProse(paragraph: Element): boolean {
  const text = visibleText(paragraph)
  const least = CJK_CHARACTER.test(text.slice(0, 20))
    ? MIN_PARAGRAPH_CHARS_CJK
    : MIN_PARAGRAPH_CHARS
  return text.length >= least && linkedShare(paragraph) <= MAX_LINKED_SHARE
}

/** How many paragraphs of the writer's own text an element holds (itself counted). */
export function countProse(element: Element): number {
  let count = element.localName === 'p' && isProse(element) ? 1 : 0
  for (const paragraph of element.querySelectorAll('p')) if (isProse(paragraph)) count++
  return count
}
