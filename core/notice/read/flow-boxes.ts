import { isTooLong } from './find-layer'
import { MAX_INLINE_TEXT, MAX_NOTICE_PARAGRAPHS } from './reading-limits'

/** The largest box in the page's own flow that holds nothing but what the element belongs to. */
export function findFlowBox(from: Element): Element {
  const { body } = from.ownerDocument
  let found = from
  for (let box = from.parentElement; box && box !== body; box = box.parentElement) {
    if (box.matches('main,article,body') || isTooLong(box) || holdsProse(box)) break
    found = box
  }
  return found
}

/**
 * True when the element lies in a short box in the flow of the page that has a background or a border. The
 * sentinel's first question; `findInlineNotice` then looks closer. Reads styles and forces no layout.
 */
export function isInBoundedBox(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (isTooLong(box, MAX_INLINE_TEXT)) return false
    const { backgroundColor, borderWidth } = getComputedStyle(box)
    // As no colour and no border compute.
    if (backgroundColor + borderWidth !== 'rgba(0, 0, 0, 0)0px') return true
  }
  return false
}

function holdsProse(box: Element): boolean {
  return box.querySelectorAll('p').length > MAX_NOTICE_PARAGRAPHS
}
