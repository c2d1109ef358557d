import { getBoundingClientRect } from '@/core/page/node-access'
import { isPainted } from './visibility'

/** What covers this share of the viewport covers it: a margin or a scroll bar may be left free. */
const NEARLY_ALL = 0.9

/** A width and a height in CSS pixels. */
export interface Size {
  width: number
  height: number
}

/**
 * True when more than the outermost pixel of the element's box lies in the viewport: what is parked beside
 * the screen often touches it. Says nothing of what lies over the element, nor of its style. Forces a
 * synchronous layout where the page was changed since the last one.
 * https://developer.mozilla.org/docs/Web/API/Element/getBoundingClientRect
 */
export function isInViewport(element: Element): boolean {
  const { left, top, right, bottom } = getBoundingClientRect(element)
  return right > 1 && bottom > 1 && left < innerWidth - 1 && top < innerHeight - 1
}

/** True when the element is painted and lies in the viewport. Costs what `isInViewport` costs. */
export function isPaintedInViewport(element: Element): boolean {
  return isPainted(element) && isInViewport(element)
}

/** True when a box of this size is about as large as the viewport. Measures nothing. */
export function coversViewport({ width, height }: Size, view: Window): boolean {
  return width * height >= NEARLY_ALL * view.innerWidth * view.innerHeight
}
