import { isSheet } from '@/core/page/is-sheet'
import {
  childrenOf,
  defaultViewOf,
  getBoundingClientRect,
  ownerDocumentOf,
  parentElementOf,
} from '@/core/page/node-access'
import { coversViewport } from '@/core/page/viewport'
import { isPainted } from '@/core/page/visibility'

/**
 * The backdrops of a box that are elements of their own: its siblings that are fixed, painted, cover the
 * viewport and hold neither words nor media. What lies over the page once the notice is gone is looked for
 * by hit test instead: see `readCoveringElements`.
 */
export function findBackdrops(box: Element): Element[] {
  const parent = parentElementOf(box)
  const siblings = parent ? [...childrenOf(parent)] : []
  return siblings.filter((sibling) => sibling !== box && isBackdrop(sibling))
}

function isBackdrop(element: Element): boolean {
  const window = defaultViewOf(ownerDocumentOf(element))
  if (!window || !isSheet(element)) return false
  if (window.getComputedStyle(element).position !== 'fixed' || !isPainted(element)) return false
  return coversViewport(getBoundingClientRect(element), window)
}
