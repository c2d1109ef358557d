/** What may still be in the reader's way after the plan was carried out. */
export type Remaining = 'still-shown' | 'still-covered' | 'still-locked'

/**
 * Looks again after a dismissal: is the notice gone from sight, does the page belong to the reader where
 * one reads, does it scroll if there is more to see? Empty when all is well.
 */
export function remainingObstacles(window: Window, layers: readonly Element[]): Remaining[] {
  const { document, innerWidth, innerHeight } = window
  const root = document.scrollingElement ?? document.documentElement
  const centre = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
  const remaining: Remaining[] = []
  if (layers.some((layer) => layer.isConnected && layer.checkVisibility()))
    remaining.push('still-shown')
  if (layers.some((layer) => layer.contains(centre))) remaining.push('still-covered')
  if (root.scrollHeight > innerHeight && isHeldStill(window)) remaining.push('still-locked')
  return remaining
}

function isHeldStill(window: Window): boolean {
  const { documentElement, body } = window.document
  return [documentElement, body].some((element) =>
    /hidden|clip/.test(window.getComputedStyle(element).overflowY),
  )
}
