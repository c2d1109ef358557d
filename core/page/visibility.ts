import { checkVisibility, getBoundingClientRect } from '@/core/page/node-access'

/**
 * What can be seen of an element, from the weakest claim to the strongest: what is painted is visible, and
 * what is visible is rendered. Whether it also lies on the screen is asked in `viewport.ts`.
 *
 * `checkVisibility()` answers the first two. It brings styles up to date, but forces no layout.
 * https://developer.mozilla.org/docs/Web/API/Element/checkVisibility
 */

/** True when the element has a box: no `display: none` on it or above it, and no `display: contents`. */
export function isRendered(element: Element): boolean {
  return checkVisibility(element)
}

/** True when the element is rendered and neither `visibility: hidden` nor in something of `opacity: 0`. */
export function isVisible(element: Element): boolean {
  return checkVisibility(element, { opacityProperty: true, visibilityProperty: true })
}

/**
 * True when the element is visible and more than one pixel wide and high: a box of one pixel is a tracking
 * pixel, or text for screen readers. Asks for its size, which forces a synchronous layout where the page was
 * changed since the last one. https://developer.mozilla.org/docs/Web/API/Element/getBoundingClientRect
 */
export function isPainted(element: Element): boolean {
  if (!isVisible(element)) return false
  const { width, height } = getBoundingClientRect(element)
  return width > 1 && height > 1
}
