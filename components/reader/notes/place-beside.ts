/** Between a mark and its note, in CSS pixels. */
const GAP = 8
/** Between a note and the edge of the window, in CSS pixels. */
const EDGE = 12

/** Places an open popover below a mark, or above it where there is more room. It scrolls with the text. */
export function placeBeside(box: HTMLElement, mark: Element): void {
  const at = mark.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const middle = at.left + at.width / 2 - width / 2
  const left = Math.min(Math.max(EDGE, middle), document.documentElement.clientWidth - width - EDGE)
  const isBelow = at.bottom + GAP + height <= innerHeight || at.top < innerHeight / 2
  const top = isBelow ? at.bottom + GAP : at.top - GAP - height
  box.style.left = `${left + scrollX}px`
  box.style.top = `${Math.max(0, top + scrollY)}px`
}
