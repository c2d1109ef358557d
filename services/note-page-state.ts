import type { Phase } from '@/bridge/page-state'
import { isBadgeOf, showBadge } from '@/bridge/show-badge'
import { addToTotals } from '@/bridge/totals-store'

/** Shows at the toolbar button how a page stands, and counts a notice that was just hidden in it. */
export async function notePageState(tabId: number, phase: Phase, isPrivate: boolean) {
  // A guard reports more than once while a notice stays hidden.
  const isNew = phase === 'dismissed' && !isPrivate && !(await isBadgeOf(tabId, phase))
  await showBadge(tabId, phase)
  if (isNew) await addToTotals('noticesHidden')
}
