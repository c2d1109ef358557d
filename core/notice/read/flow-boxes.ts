import {
  bodyOf,
  matches,
  ownerDocumentOf,
  parentElementOf,
  querySelectorAll,
} from '@/core/page/node-access'
import { isTooLong } from './find-layer'
import { MAX_INLINE_TEXT, MAX_NOTICE_PARAGRAPHS } from './reading-limits'
import { withholdsText } from './withholds-text'

/** The largest box in the page's own flow that holds nothing but what the element belongs to. */
export function findFlowBox(from: Element): Element {
  const body = bodyOf(ownerDocumentOf(from))
  let found = from
  for (let box = parentElementOf(from); box && box !== body; box = parentElementOf(box)) {
    if (matches(box, 'main,article,body') || isTooLong(box) || holdsProse(box)) break
    if (withholdsText(box, found)) break
    found = box
  }
  return found
}

/**
 * True when the element lies in a short box in the flow of the page that has a background or a border. The
 * sentinel's first question; `findInlineNotice` then looks closer. Reads styles and forces no layout.
 */
export function isInBoundedBox(element: Element): boolean {
  for (let box: Element | null = element; box; box = parentElementOf(box)) {
    if (isTooLong(box, MAX_INLINE_TEXT)) return false
    const { backgroundColor, borderWidth } = getComputedStyle(box)
    // As no colour and no border compute.
    if (backgroundColor + borderWidth !== 'rgba(0, 0, 0, 0)0px') return true
  }
  return false
}

function holdsProse(box: Element): boolean {
  return querySelectorAll(box, 'p').length > MAX_NOTICE_PARAGRAPHS
}
