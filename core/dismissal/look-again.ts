/** What may still be in the reader's way after the plan was carried out. */
export type Remaining = 'still-shown' | 'still-covered' | 'still-locked'

/** A sheet that is still in the way leaves no more than this share of the viewport free. */
const SHEET_COVERAGE = 0.9

/**
 * Looks again after a dismissal: is the notice gone from sight, does the page belong to the reader where
 * one reads, does it scroll if there is more to see? Empty when all is well.
 */
export function remainingObstacles(window: Window, layers: ReadonlySet<Element>): Remaining[] {
  const { document, innerHeight } = window
  const root = document.scrollingElement ?? document.documentElement
  const remaining: Remaining[] = []
  if ([...layers].some((layer) => layer.isConnected && layer.checkVisibility()))
    remaining.push('still-shown')
  if (isCovered(window, layers)) remaining.push('still-covered')
  if (root.scrollHeight > innerHeight && isHeldStill(window)) remaining.push('still-locked')
  return remaining
}

/**
 * A sheet without words or pictures that lies over the middle of the page once the notice is gone: it was
 * the notice's, wherever in the tree it stands.
 */
export function findCover(window: Window, layers: ReadonlySet<Element>): Element | undefined {
  const hit = hitAtCentre(window)
  if (!hit || layers.has(hit) || hit.childElementCount > 0 || hit.textContent?.trim())
    return undefined
  if (hit.matches('html,body,img,video,iframe,canvas,object,embed')) return undefined
  if (window.getComputedStyle(hit).position !== 'fixed') return undefined
  const { width, height } = hit.getBoundingClientRect()
  const isSheet = width * height >= SHEET_COVERAGE * window.innerWidth * window.innerHeight
  return isSheet ? hit : undefined
}

function isCovered(window: Window, layers: ReadonlySet<Element>): boolean {
  const hit = hitAtCentre(window)
  return [...layers].some((layer) => layer.contains(hit))
}

function hitAtCentre({ document, innerWidth, innerHeight }: Window): Element | null {
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2)
}

function isHeldStill(window: Window): boolean {
  const { documentElement, body } = window.document
  return [documentElement, body].some((element) =>
    /hidden|clip/.test(window.getComputedStyle(element).overflowY),
  )
}
