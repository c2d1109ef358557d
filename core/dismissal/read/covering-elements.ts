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
    for (const hit of window.document.elementsFromPoint(...toPixels(point, window))) {
      const layer = layers.find((one) => one.contains(hit))
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
  if (element.childElementCount > 0 || element.textContent?.trim()) return false
  if (element.matches('html,body,img,video,iframe,canvas,object,embed')) return false
  // A background that is painted under everything is in nobody's way.
  if (Number(window.getComputedStyle(element).zIndex) < 0) return false
  return coversViewport(element.getBoundingClientRect(), window)
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
