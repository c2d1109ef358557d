import type { ShadowOpener } from '@/core/page/shadow-tree'

// Firefox has the method on elements, Chromium in `chrome.dom`.
// https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/dom/openOrClosedShadowRoot
type FirefoxElement = Element & { openOrClosedShadowRoot: ShadowRoot | null }
declare const chrome: { dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } }

/** The shadow root of an element, closed ones included. Browsers allow content scripts to open them. */
export const openShadow: ShadowOpener = (element) => {
  if (!(element instanceof HTMLElement)) return null
  // Decided at build time: each add-on store's linter knows only the method of its own browser.
  if (import.meta.env.FIREFOX) return (element as unknown as FirefoxElement).openOrClosedShadowRoot
  return chrome.dom.openOrClosedShadowRoot(element)
}
