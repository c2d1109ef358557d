/** Opens an element's shadow root; closed ones only for whoever the browser lets. */
export type ShadowOpener = (element: Element) => ShadowRoot | null

/** What every script may see: open roots. */
export const openRootsOnly: ShadowOpener = (element) => element.shadowRoot

/** The parent as painted: into the slot an element fills, and out of a shadow tree to its host. */
export function composedParent(element: Element): Element | null {
  const { assignedSlot, parentNode } = element
  return (
    assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement)
  )
}
