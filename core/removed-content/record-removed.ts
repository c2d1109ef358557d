import { shared } from '@/core/page/shared'

/** A strike and the message that follows it come within moments; what was removed before is the page's own business. */
const HELD_MS = 5_000

/** What one change of the page did, as the browser recorded it. */
export type MutationBatch = readonly MutationRecord[]

/** The sentinel and the guard hold, whoever comes later reads. */
declare module '@/core/page/shared' {
  interface Shared {
    removed?: Set<MutationBatch>
  }
}
shared.removed ??= new Set()
const held = shared.removed

/**
 * Holds what a change took out of the page for a moment: a page that strikes early empties itself before it
 * shows its notice, and only the nodes themselves can be given back exactly. Measures nothing and copies
 * nothing, for it runs in every page.
 */
export function recordRemoved(change: MutationBatch): void {
  if (!change.some(({ removedNodes }) => removedNodes[0])) return
  held.add(change)
  setTimeout(() => held.delete(change), HELD_MS)
}

/** The changes of the last moments that removed something, earliest first. */
export function recentRemovals(): MutationBatch[] {
  return [...held]
}
