import { isPainted } from './is-painted'

/** True when an element is painted somewhere in the window, were nothing lying over it. */
export function isInViewport(element: Element): boolean {
  if (!isPainted(element)) return false
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return right > 1 && bottom > 1 && left < innerWidth - 1 && top < innerHeight - 1
}
