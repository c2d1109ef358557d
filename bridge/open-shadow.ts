import type { ShadowOpener } from '@/core/nag/shadow'

/** Firefox has the opener at the element, Chromium in an interface of its own; neither in the other's types. */
type FirefoxElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null }
declare const chrome: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } }

/** Opens closed shadow roots, too, which browsers let content scripts do. */
export const openShadow: ShadowOpener = (element) => {
  if (!(element instanceof HTMLElement)) return null
  const own = (element as FirefoxElement).openOrClosedShadowRoot
  return own ?? chrome.dom?.openOrClosedShadowRoot(element) ?? null
}
