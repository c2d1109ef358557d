import { storage } from 'wxt/utils/storage'
import { type Counted, countOne, parseTotals, type Totals } from '@/core/sites/totals'
import { effectiveSettings } from './policy-store'

const totalsItem = storage.defineItem<unknown>('local:totals', { version: 1 })

/** Pages report side by side; a read and a write must not overlap with another. */
const LOCK = 'truce-totals'

export async function readTotals(): Promise<Totals> {
  return parseTotals(await totalsItem.getValue())
}

/** Counts one more, unless the reader or their organisation does not want it. Never for a private window. */
export async function addToTotals(counted: Counted): Promise<void> {
  if ((await effectiveSettings()).countTotals === false) return
  await updateTotals((totals) => countOne(totals, counted, Date.now()))
}

/** Replaces the totals by what `change` makes of them. */
export async function updateTotals(change: (totals: Totals) => Totals): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    await totalsItem.setValue(change(await readTotals()))
  })
}

export async function clearTotals(): Promise<void> {
  await navigator.locks.request(LOCK, () => totalsItem.removeValue())
}

/** Calls back whenever something was counted or cleared. Returns how to stop. */
export function watchTotals(changed: (totals: Totals) => void): () => void {
  return totalsItem.watch((after) => changed(parseTotals(after)))
}
