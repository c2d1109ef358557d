/** A strike and the message that follows it come within moments; what was removed before is the page's own business. */
const HELD_MS = 5_000

/** What one change of the page did, as the browser recorded it. */
export type MutationBatch = readonly MutationRecord[]

/** The changes of the last moments that removed something, earliest first. */
export const removals = new Set<MutationBatch>()

/**
 * Holds what a change took out of the page for a moment: a page that strikes early empties itself before it
 * shows its notice, and only the nodes themselves can be given back exactly. Measures nothing and copies
 * nothing, for it runs in every page.
 */
export function recordRemoved(change: MutationBatch): void {
  if (!change.some(({ removedNodes }) => removedNodes[0])) return
  removals.add(change)
  setTimeout(() => removals.delete(change), HELD_MS)
}
