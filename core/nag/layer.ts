/** Longest text of a box that may be a notice, in characters. Measured: median 141, longest 664. */
export const MAX_BOX_TEXT = 1_500

/** What lies above the page instead of flowing in it, said by its markup. */
const DIALOG_LIKE = 'dialog,[popover],[role=dialog],[role=alertdialog],[aria-modal=true]'

/** How far up a layer is looked for; real pages rarely nest deeper between text and body. */
const MAX_CLIMB = 40

/**
 * The box lying above the page that an element belongs to: the outermost positioned or dialog-like
 * ancestor whose text is still as short as a notice's. `undefined` when the element flows in the page.
 * A wrapper that holds the whole page is no layer, even where it is positioned.
 */
export function findLayer(element: Element): Element | undefined {
  const root = element.ownerDocument.body
  let layer: Element | undefined
  let current: Element | null = element
  for (let climb = 0; current && current !== root && climb < MAX_CLIMB; climb += 1) {
    if ((current.textContent?.length ?? 0) > MAX_BOX_TEXT * 4) break
    if (isLayer(current)) layer = current
    current = current.parentElement
  }
  return layer
}

function isLayer(element: Element): boolean {
  if (element.matches(DIALOG_LIKE)) return true
  const position = element.ownerDocument.defaultView?.getComputedStyle(element).position
  return position === 'fixed' || position === 'sticky' || position === 'absolute'
}

/** True when the element is painted: rendered, visible, not transparent, and of a size. */
export function isPainted(element: Element): boolean {
  // Both generations of the option names: Chrome 121 renamed them.
  const options = {
    opacityProperty: true,
    visibilityProperty: true,
    checkOpacity: true,
    checkVisibilityCSS: true,
  }
  if (!element.checkVisibility(options)) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 1 && height > 1
}
