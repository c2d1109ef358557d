/** True when an element is painted somewhere in the window, were nothing lying over it. */
export function isSeen(element: Element): boolean {
  if (!element.isConnected) return false
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const isInView = right > 1 && bottom > 1 && left < innerWidth - 1 && top < innerHeight - 1
  return width > 1 && height > 1 && isInView
}
