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
 * Empty when all is well. Wheel and keys that the page cancels are restored when the reader first uses
 * them (see `restore-scroll-input.ts`). Text that cannot be selected is no reason to bring a notice back: many
 * pages without a notice cancel that, too.
 */
export function remainingObstacles(obstacles: Obstacles): Remaining[] {
  const { html, body, layers, neighbours } = obstacles
  const isDead = ({ noPointer, inert }: PageLock) => noPointer || inert
  const remaining: Remaining[] = []
  if (layers.some(({ shown }) => shown)) remaining.push('still-shown')
  if (
    obstacles.readingCovered ||
    obstacles.backdrops > 0 ||
    html.coveredByPseudo ||
    body.coveredByPseudo
  )
    remaining.push('still-covered')
  if (obstacles.scrollable && (html.overflowHidden || body.overflowHidden || body.pinned))
    remaining.push('still-locked')
  if (obstacles.articleHidden || html.obscured || body.obscured) remaining.push('still-unseen')
  // A modal dialog makes all else inert, seen or not.
  if ([html, body, ...neighbours].some(isDead) || layers.some(({ modal }) => modal))
    remaining.push('still-dead')
  return remaining
}
