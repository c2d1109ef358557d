import { createRange, matches, querySelectorAll } from '@/core/page/node-access'
import { MAX_ASKED_TEXT } from '../read/reading-limits'

/**
 * Elements whose text is not the page's own speech to its reader: never rendered, or code, or what one writes.
 */
const UNREAD_TEXT = 'script,style,noscript,textarea,code,pre'

/** True for an element whose text is not the page's own speech. */
export function isUnread(element: Element): boolean {
  return matches(element, UNREAD_TEXT)
}

/**
 * The text of a page without its scripts, which are most of it: what stands between them, piece by piece, and of a very
 * long one as much as is asked about.
 */
export function pageWords(page: Element): string {
  const range = createRange(document)
  range.selectNodeContents(page)
  const end = range.endOffset
  let words = ''
  for (const unread of querySelectorAll(page, UNREAD_TEXT)) {
    range.setEndBefore(unread)
    words += range
    range.setStartAfter(unread)
    if (words.length > MAX_ASKED_TEXT) return words
  }
  range.setEnd(page, end)
  return words + range
}
