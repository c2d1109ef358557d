import { isSheet } from '@/core/page/is-sheet'
import {
  contains,
  elementsFromPoint,
  getBoundingClientRect,
  matches,
} from '@/core/page/node-access'
import { composedParent } from '@/core/page/shadow-tree'
import { SOMETHING_TO_READ } from '@/core/page/something-to-read'
import { CENTRE_COLUMN, toPixels } from '@/core/page/viewport-points'
import { readParagraphWords } from './read-paragraph-words'

/**
 * True when locks and backdrops are not the notice's: it stands at the edge, and over the page stands another
 * layer, of a subscription, of consent, a menu. What that one locked or covered is not touched.
 */
export function belongsToOther(window: Window, layers: readonly Element[]): boolean {
  return !lieOverText(window, layers) && isOtherLayerInFront(window, layers)
}

/** Do the notice's layers lie where one reads, be it under something else? */
function lieOverText(window: Window, layers: readonly Element[]): boolean {
  return CENTRE_COLUMN.some((point) => {
    const [x, y] = toPixels(point, window)
    const hits = elementsFromPoint(window.document, x, y)
    return layers.some(
      (layer) => holdsPoint(layer, x, y) || hits.some((hit) => contains(layer, hit)),
    )
  })
}

function holdsPoint(layer: Element, x: number, y: number): boolean {
  const { left, top, right, bottom } = getBoundingClientRect(layer)
  return left <= x && x <= right && top <= y && y <= bottom
}

/** True when something that is neither the notice's nor the page's own text stands over the middle of the window. */
export function isOtherLayerInFront(window: Window, layers: readonly Element[]): boolean {
  const [middle = [0.5, 0.5] as const] = CENTRE_COLUMN
  const hits = elementsFromPoint(window.document, ...toPixels(middle, window))
  const front = hits.find((hit) => !isSheet(hit) && !layers.some((layer) => contains(layer, hit)))
  const layer = front && layerAround(window, front)
  return layer !== undefined && !holdsText(window, layer, layers)
}

/** The outermost fixed element or modal dialog around an element. */
function layerAround(window: Window, element: Element): Element | undefined {
  let outermost: Element | undefined
  for (let at: Element | null = element; at && !matches(at, 'html,body'); at = composedParent(at)) {
    if (matches(at, 'dialog:modal') || window.getComputedStyle(at).position === 'fixed')
      outermost = at
  }
  return outermost
}

/** Applications put the whole page into a box that is fixed: most of what there is to read lies in it. */
function holdsText(window: Window, layer: Element, layers: readonly Element[]): boolean {
  const beside = readParagraphWords(window, [...layers, layer]).all
  return beside < SOMETHING_TO_READ && readParagraphWords(window, layers).all >= SOMETHING_TO_READ
}
