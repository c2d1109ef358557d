/** Opens an element's shadow root; closed ones only for whoever the browser lets. */
export type ShadowOpener = (element: Element) => ShadowRoot | null

/** Opens what every script may see: open roots. */
export const openRootsOnly: ShadowOpener = (element) => element.shadowRoot

/**
 * The parent in the flat tree, as far as scripts can follow it: the slot an element fills, the host of a
 * shadow root, else its parent. https://developer.mozilla.org/docs/Web/API/Element/assignedSlot
 */
export function composedParent(element: Element): Element | null {
  const { assignedSlot, parentNode } = element
  return (
    assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement)
  )
}
