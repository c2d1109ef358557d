import { composedParent } from './shadow-tree'

/** Longest text of a box that may be a notice, in characters. Measured: median 141, longest 664. */
export const MAX_BOX_TEXT = 1_500

/** Markup holds line feeds and scripts beside the words, so a box may hold this many times its text. */
const MARKUP_SLACK = 4

/** What lies above the page instead of flowing in it, said by its markup. */
const DIALOG_LIKE = 'dialog,[popover],[role$=dialog]'

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
  /** The topmost element of the shadow tree just left: a host shows nothing of its own. */
  let inside: Element | undefined
  while (current && current !== body && current !== documentElement && !isTooLong(current)) {
    if (isLayer(current)) {
      // A host shows nothing of its own, nor does a wrapper around positioned boxes.
      const own = inside ?? current
      layer = {
        element: current,
        shape: own.clientHeight && !inside ? own : (layer?.shape ?? own),
      }
    }
    const isTop = current.parentNode instanceof ShadowRoot
    if (isTop && isTooLong(current.getRootNode() as ShadowRoot)) return undefined
    inside = isTop ? current : undefined
    current = composedParent(current)
    // A user style does not reach into a shadow tree everywhere, but it always reaches the host.
    if (isTop && layer && current) layer = { element: current, shape: layer.shape }
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

/** Neither background nor border, as computed. */
const PLAIN = 'rgba(0, 0, 0, 0)0px'

/** The longest text of a box in the flow of the page that may be a request. */
const MAX_INSERT_TEXT = 600

/** True when the element lies in a short box in the flow of the page that is set apart from it. */
export function isSetApart(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (isTooLong(box, MAX_INSERT_TEXT)) return false
    const { backgroundColor, borderWidth } = getComputedStyle(box)
    if (backgroundColor + borderWidth !== PLAIN) return true
  }
  return false
}

/** True when some of the element lies in the viewport: what is parked beside the screen is not shown. */
export function isInView(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return right > 1 && bottom > 1 && left < innerWidth && top < innerHeight
}

function isTooLong(node: Element | ShadowRoot, most = MAX_BOX_TEXT * MARKUP_SLACK): boolean {
  return node.textContent.length > most
}

function isLayer(element: Element): boolean {
  return element.matches(DIALOG_LIKE) || /fixed|sticky|abs/.test(getComputedStyle(element).position)
}

/** Several paragraphs are an article or the wrapper of one, not a notice. */
function holdsProse(box: Element): boolean {
  return box.querySelectorAll('p').length > 4
}
