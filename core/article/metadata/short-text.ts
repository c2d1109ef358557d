import { collapseSpaces } from '@/core/values/collapse-spaces'

/** White space in markup may be so many times as long as the text. */
const MAX_BLANK = 4

/**
 * The text of an element with single spaces; undefined where it has more than `max` characters.
 * Stops reading there, since the text of a wrapper is the whole page.
 */
export function shortText(element: Element, max: number): string | undefined {
  const most = max * MAX_BLANK
  let text = ''
  const read = (parent: Element): boolean => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 /* text */) text += node.nodeValue ?? ''
      else if (node.nodeType === 1 /* element */ && !read(node as Element)) return false
      if (text.length > most) return false
    }
    return true
  }
  if (!read(element)) return undefined
  const line = collapseSpaces(text)
  return line.length <= max ? line : undefined
}
