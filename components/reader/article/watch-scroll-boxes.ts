/** What may be wider than the column. */
const BOXES = '.scroll-box,pre.scrolls,math[display="block"]'

/**
 * Makes boxes that scroll focusable, as named regions, so that they can be scrolled by keyboard. Boxes whose content fits
 * are no tab stop. Returns how to stop watching.
 * https://www.w3.org/WAI/WCAG22/Understanding/keyboard.html
 */
export function watchScrollBoxes(root: HTMLElement, name: string): () => void {
  const boxes = [...root.querySelectorAll<HTMLElement>(BOXES)]
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) update(target as HTMLElement, name)
  })
  for (const box of boxes) observer.observe(box)
  return () => observer.disconnect()
}

function update(box: HTMLElement, name: string): void {
  // One pixel may be rounding.
  if (box.scrollWidth > box.clientWidth + 1) {
    box.tabIndex = 0
    box.setAttribute('role', 'region')
    box.setAttribute('aria-label', box.dataset.name ?? name)
  } else {
    for (const attribute of ['tabindex', 'role', 'aria-label']) box.removeAttribute(attribute)
  }
}
