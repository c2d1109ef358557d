/** Opens an element's shadow root; closed ones only for whoever the browser lets. */
export type ShadowOpener = (element: Element) => ShadowRoot | null

/** What every script may see: open roots. */
export const openRootsOnly: ShadowOpener = (element) => element.shadowRoot

/** The parent as painted: out of a shadow tree the way leads to its host. */
export function composedParent(element: Element): Element | null {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}
