import { isSheet } from '@/core/page/is-sheet'
import {
  bodyOf,
  childElementCountOf,
  contains,
  elementsFromPoint,
  getBoundingClientRect,
  matches,
  offsetParentOf,
} from '@/core/page/node-access'
import { composedParent } from '@/core/page/shadow-tree'
import { coversViewport } from '@/core/page/viewport'
import { CENTRE_COLUMN, toPixels } from '@/core/page/viewport-points'
import { MAX_BACKDROPS } from '../dismissal-limits'

/** What lies over the column of text. */
export interface CoveringElements {
  /** The notice's layers that are hit at one of the points. */
  layersInFront: Element[]
  /** Elements without words or media that are hit there: they were the notice's, wherever in the tree they are. */
  backdrops: Element[]
}

/**
 * Looks through everything that lies over the column of text, topmost first. By hit tests, each of which forces
 * a layout where the page was changed since the last one.
 */
export function readCoveringElements(window: Window, layers: readonly Element[]): CoveringElements {
  const backdrops = new Set<Element>()
  const layersInFront = new Set<Element>()
  for (const point of CENTRE_COLUMN) {
    for (const hit of elementsFromPoint(window.document, ...toPixels(point, window))) {
      const layer = layers.find((one) => contains(one, hit))
      if (layer) layersInFront.add(layer)
      else if (isBackdrop(window, hit)) backdrops.add(hit)
      // An element with words is what the reader wants to see; what lies under it covers nothing.
      else break
    }
  }
  // What the layers lie on is known only when they are gone.
  const isGone = layersInFront.size === 0
  return {
    layersInFront: [...layersInFront],
    backdrops: isGone ? [...backdrops].slice(0, MAX_BACKDROPS) : [],
  }
}

function isBackdrop(window: Window, element: Element): boolean {
  if (!isSheet(element)) return false
  const { zIndex, position } = window.getComputedStyle(element)
  // A background that is painted under everything is in nobody's way, and what holds the page is no sheet.
  if (Number(zIndex) < 0 || (position === 'static' && childElementCountOf(element) > 0))
    return false
  // The `::backdrop` of a modal dialog covers the page, whatever its size.
  if (matches(element, 'dialog:modal')) return true
  return coversViewport(getBoundingClientRect(element), window) && liesOverPage(window, element)
}

/**
 * False for what has its place in the page's flow, or lies over nothing but such a thing: a chapter's title as high as the
 * window, or what a box that scrolls holds. The page is read on by scrolling past it.
 */
function liesOverPage(window: Window, element: Element): boolean {
  let inner: Element | null = element
  while (inner && !matches(inner, 'html,body')) {
    const { position } = window.getComputedStyle(inner)
    if (position === 'fixed') return inner === element || isSheet(inner)
    if (position === 'absolute') {
      const around: Element | null = offsetParentOf(inner) ?? null
      if (!around || around === bodyOf(window.document) || !isSheet(around)) return true
      inner = around
    } else inner = composedParent(inner)
  }
  return false
}

/** True when `::before` or `::after` of an element is a backdrop over the page and is hit by presses. */
export function isCoveredByPseudo(window: Window, element: Element): boolean {
  return ['::before', '::after'].some((pseudo) => {
    const style = window.getComputedStyle(element, pseudo)
    if (style.content === 'none' || style.position !== 'fixed') return false
    if (style.display === 'none' || style.visibility === 'hidden') return false
    const [width = 0, height = 0] = [style.width, style.height].map(Number.parseFloat)
    return coversViewport({ width, height }, window) && Number(style.zIndex) > 0
  })
}
