import { REMEMBERED_MS } from './removal-limits'

/** What one change of the page did, as the browser recorded it. */
export type MutationBatch = readonly MutationRecord[]

/** The changes of the last moments that removed something, earliest first. */
export const removals = new Set<MutationBatch>()

/**
 * Remembers what a change removed from the page, for a moment: a page may empty itself before it shows its
 * notice, and only the nodes themselves can be put back with their listeners. Measures nothing and copies
 * nothing, for it runs in every page.
 */
export function recordRemoved(change: MutationBatch): void {
  if (!change.some(({ removedNodes }) => removedNodes[0])) return
  removals.add(change)
  setTimeout(() => removals.delete(change), REMEMBERED_MS)
}
