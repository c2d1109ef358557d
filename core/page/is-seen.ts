import { defaultViewOf, ownerDocumentOf } from '@/core/page/node-access'
import { isLegible } from './is-legible'
import { lookOf } from './look-of'

/** Can a reader see the words of this element? Asks for styles and sizes and makes hit tests. */
export function isSeen(element: Element): boolean {
  const window = defaultViewOf(ownerDocumentOf(element))
  return !window || isLegible(lookOf(element, window))
}
