/** Boxes that may be wider than the column. */
const BOXES = '.scroll-box,pre.scrolls,math[display="block"]'

/**
 * Keeps boxes that scroll reachable by keyboard, as regions with a name; those that fit are no stop of the Tab
 * key. Returns how to stop watching.
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
  // Half a pixel of rounding is no reason to scroll.
  if (box.scrollWidth > box.clientWidth + 1) {
    box.tabIndex = 0
    box.setAttribute('role', 'region')
    box.setAttribute('aria-label', box.dataset.name ?? name)
  } else {
    for (const attribute of ['tabindex', 'role', 'aria-label']) box.removeAttribute(attribute)
  }
}
