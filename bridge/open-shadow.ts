import type { ShadowOpener } from '@/core/page/shadow-tree'

/** Firefox has the opener at the element, Chromium in an interface of its own; neither in the other's types. */
type FirefoxElement = Element & { openOrClosedShadowRoot: ShadowRoot | null }
declare const chrome: { dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } }

/** Opens closed shadow roots, too, which browsers let content scripts do. */
export const openShadow: ShadowOpener = (element) => {
  if (!(element instanceof HTMLElement)) return null
  // Decided when the package is built: each browser's linter knows its own way only.
  if (import.meta.env.FIREFOX) return (element as unknown as FirefoxElement).openOrClosedShadowRoot
  return chrome.dom.openOrClosedShadowRoot(element)
}
