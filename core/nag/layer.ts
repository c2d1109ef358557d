import { composedParent } from './shadow'

/** Longest text of a box that may be a notice, in characters. Measured: median 141, longest 664. */
export const MAX_BOX_TEXT = 1_500

/** Markup holds line feeds and scripts beside the words, so a box may hold this many times its text. */
const MARKUP_SLACK = 4

/** What lies above the page instead of flowing in it, said by its markup. */
const DIALOG_LIKE = 'dialog,[popover],[role=dialog],[role=alertdialog],[aria-modal=true]'

/** How far up a layer is looked for; real pages rarely nest deeper between text and body. */
const MAX_CLIMB = 40

/** A box above the page. */
export interface Layer {
  /** What has to go for the box to be gone: the box, or the host of the shadow tree it lies in. */
  element: Element
  /** The box as painted: where its size and its words are read. */
  shape: Element
}

/**
 * The box above the page that an element belongs to: the outermost positioned or dialog-like ancestor
 * whose text is still as short as a notice's. `undefined` when the element flows in the page. A wrapper
 * that holds the whole page is no layer, even where it is positioned.
 */
export function findLayer(from: Element): Layer | undefined {
  const { body, documentElement } = from.ownerDocument
  let layer: Layer | undefined
  let current: Element | null = from
  for (let climb = 0; current && climb < MAX_CLIMB; climb += 1) {
    if (current === body || current === documentElement || isTooLong(current)) break
    if (isLayer(current)) layer = { element: current, shape: current }
    const parent = composedParent(current)
    // A user style does not reach into a shadow tree everywhere, but it always reaches the host.
    if (layer && parent && !current.parentElement) {
      if (isTooLong(current.getRootNode())) return undefined
      layer = { element: parent, shape: layer.shape }
    }
    current = parent
  }
  return layer
}

/** The largest box in the page's own flow that holds nothing but the element's matter. */
export function findBlock(from: Element): Element {
  let block = from
  for (
    let box = from.parentElement;
    box && box !== from.ownerDocument.body;
    box = box.parentElement
  ) {
    if (box.matches('main,article,body') || isTooLong(box) || holdsProse(box)) break
    block = box
  }
  return block
}

/** True when the element is painted: rendered, visible, not transparent, and of a size. */
export function isPainted(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 1 && height > 1
}

/** True when some of the element lies in the viewport: what is parked beside the screen is not shown. */
export function isInView(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return right > 1 && bottom > 1 && left < innerWidth - 1 && top < innerHeight - 1
}

function isTooLong(node: Node): boolean {
  return (node.textContent?.length ?? 0) > MAX_BOX_TEXT * MARKUP_SLACK
}

function isLayer(element: Element): boolean {
  if (element.matches(DIALOG_LIKE)) return true
  const position = element.ownerDocument.defaultView?.getComputedStyle(element).position
  return position === 'fixed' || position === 'sticky' || position === 'absolute'
}

/** Several paragraphs are an article or the wrapper of one, not a notice. */
function holdsProse(box: Element): boolean {
  return box.querySelectorAll('p').length > 4
}
