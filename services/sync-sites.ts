import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import { BUCKET_NAMES, pack, unpack } from '@/core/sites/buckets'
import {
  applySyncRecords,
  mergeSyncRecords,
  recordChanges,
  type SyncRecords,
} from '@/core/sites/sync-records'
import { isRecord } from '@/core/values/is-record'
import { effectiveSettings, updateSites } from '../bridge/policy-store'

/** What this browser said last, by which it knows what was changed here since. */
const saidItem = storage.defineItem<SyncRecords>('local:syncSaid', { fallback: {}, version: 1 })

/** How the last exchange went. */
export interface SyncState {
  /** Sites that had no room in the browser's account. */
  leftOut: number
  /** The account could not be reached or refused; tried again with the next change or start. */
  hasFailed: boolean
}

const stateItem = storage.defineItem<SyncState>('local:syncState', {
  fallback: { leftOut: 0, hasFailed: false },
  version: 1,
})

const LOCK = 'truce-sync'

/**
 * Brings the list of sites and the one in the browser's account in step, where the reader wants that: the newest
 * change of a site wins, here and there. Never rejects; what could not be done is done the next time.
 */
export async function syncSites(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    if (!(await effectiveSettings()).sync) return
    try {
      const leftOut = await exchange()
      await stateItem.setValue({ leftOut, hasFailed: false })
    } catch {
      // Too many writes in a minute, no room, no account: nothing is lost, this browser has it all.
      const { leftOut } = await stateItem.getValue()
      await stateItem.setValue({ leftOut, hasFailed: true })
    }
  })
}

/** Calls back when the list in the browser's account was changed, by another browser or by this one. */
export function watchAccount(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && BUCKET_NAMES.some((name) => name in changes)) changed()
  })
}

export function watchSyncState(changed: (state: SyncState) => void): () => void {
  void stateItem.getValue().then(changed)
  return stateItem.watch(changed)
}

async function exchange(): Promise<number> {
  const items = await browser.storage.sync.get([...BUCKET_NAMES])
  const said = await saidItem.getValue()
  let merged: SyncRecords = {}
  await updateSites((sites) => {
    const now = Date.now()
    merged = mergeSyncRecords(
      recordChanges(sites, isRecord(said) ? said : {}, now),
      unpack(items),
      now,
    )
    return applySyncRecords(sites, merged)
  })
  await saidItem.setValue(merged)
  const { buckets, leftOut } = pack(merged)
  const changed = Object.entries(buckets).filter(
    ([name, bucket]) => !isSame(bucket, items[name] ?? {}),
  )
  // All at once: the browser counts calls, not items.
  if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed))
  return leftOut
}

function isSame(bucket: Record<string, string>, other: unknown): boolean {
  if (!isRecord(other)) return false
  const keys = Object.keys(bucket)
  return (
    keys.length === Object.keys(other).length && keys.every((key) => bucket[key] === other[key])
  )
}
