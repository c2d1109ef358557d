import {
  assignedSlotOf,
  openShadowRootOf,
  parentElementOf,
  parentNodeOf,
  textContentOf,
} from '@/core/page/node-access'

/** Opens an element's shadow root; closed ones only for whoever the browser lets. */
export type ShadowOpener = (element: Element) => ShadowRoot | null

/** Opens what every script may see: open roots. */
export const openRootsOnly: ShadowOpener = (element) => openShadowRootOf(element)

/** The text of an element, or of its shadow tree where it has none of its own. Forces no layout. */
export function textWithin(element: Element, openShadow: ShadowOpener): string {
  const own = textContentOf(element)
  const root = own ? null : openShadow(element)
  return root ? textContentOf(root) : own
}

/**
 * The parent in the flat tree, as far as scripts can follow it: the slot an element fills, the host of a
 * shadow root, else its parent. https://developer.mozilla.org/docs/Web/API/Element/assignedSlot
 */
export function composedParent(element: Element): Element | null {
  const parentNode = parentNodeOf(element)
  return (
    assignedSlotOf(element) ??
    (parentNode instanceof ShadowRoot ? parentNode.host : parentElementOf(element))
  )
}

/** True for the root of the page, its children and theirs: overlays have their host there. */
export function isNearTop(element: Element): boolean {
  const parent = parentElementOf(element)
  const above = parent && parentElementOf(parent)
  return !(above && parentElementOf(above))
}
