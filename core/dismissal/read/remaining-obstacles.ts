import type { Obstacles, PageLock } from '../types'

/** What may still be in the reader's way after everything planned was done. */
export type Remaining =
  | 'still-shown'
  | 'still-covered'
  | 'still-locked'
  | 'still-unseen'
  | 'still-dead'

/**
 * Judges a page read again after a dismissal: the article can be seen, scrolled, pressed and gone through.
 * Empty when all is well. A wheel or a key that the page swallows is given back when the reader first uses
 * it (see `restore-scroll-input.ts`). Text that cannot be selected is no ground to bring a notice back: many pages
 * that show none refuse it.
 */
export function remainingObstacles(obstacles: Obstacles): Remaining[] {
  const { html, body, layers, neighbours } = obstacles
  const isDead = ({ noPointer, inert }: PageLock) => noPointer || inert
  const remaining: Remaining[] = []
  if (layers.some(({ shown }) => shown)) remaining.push('still-shown')
  if (obstacles.covered || obstacles.covers > 0 || html.coveredByPseudo || body.coveredByPseudo)
    remaining.push('still-covered')
  if (obstacles.scrollable && (html.overflowHidden || body.overflowHidden || body.pinned))
    remaining.push('still-locked')
  if (obstacles.bare || html.obscured || body.obscured) remaining.push('still-unseen')
  if ([html, body, ...neighbours].some(isDead)) remaining.push('still-dead')
  return remaining
}
