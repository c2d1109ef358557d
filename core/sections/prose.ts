import { collapseSpaces } from '@/core/values/collapse-spaces'

/** A longer paragraph (characters) with few links is the writer's text, not a teaser. */
const MIN_PARAGRAPH_CHARS = 180

/** Chinese, Japanese and Korean say as much in about half the characters. */
const MIN_PARAGRAPH_CHARS_CJK = 90

/** A paragraph with a larger share of its characters in links is a list of links. */
const MAX_LINKED_SHARE = 0.4

/** A Chinese, Japanese or Korean character. */
export const CJK_CHARACTER = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u

/** The text of an element with single spaces. */
export function visibleText(element: Element): string {
  return collapseSpaces(element.textContent ?? '')
}

/** The share of an element's characters that are inside links, from 0 to 1. */
export function linkedShare(element: Element): number {
  const all = visibleText(element).length
  if (all === 0) return 0
  let linked = 0
  for (const link of element.querySelectorAll('a[href]')) linked += visibleText(link).length
  return linked / all
}

/** Whether a paragraph is prose: the writer's own text. */
export function isProse(paragraph: Element): boolean {
  const text = visibleText(paragraph)
  const least = CJK_CHARACTER.test(text.slice(0, 20))
    ? MIN_PARAGRAPH_CHARS_CJK
    : MIN_PARAGRAPH_CHARS
  return text.length >= least && linkedShare(paragraph) <= MAX_LINKED_SHARE
}

/** How many paragraphs of prose an element contains, itself included. */
export function countProse(element: Element): number {
  let count = element.localName === 'p' && isProse(element) ? 1 : 0
  for (const paragraph of element.querySelectorAll('p')) if (isProse(paragraph)) count++
  return count
}
