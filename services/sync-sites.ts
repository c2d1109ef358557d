import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import { effectiveSettings, updateSites } from '@/bridge/policy-store'
import { BUCKET_NAMES, pack, unpack } from '@/core/sites/buckets'
import {
  applySyncRecords,
  mergeSyncRecords,
  recordChanges,
  type SyncRecords,
} from '@/core/sites/sync-records'
import { isRecord } from '@/core/values/is-record'

/** What this browser wrote last. What differs from it was changed here since. */
const writtenItem = storage.defineItem<SyncRecords>('local:syncSaid', { fallback: {}, version: 1 })

/** How the last exchange with the browser's account went. */
export interface SyncState {
  /** How many sites had no room in the account. */
  leftOut: number
  /** The account could not be reached, or refused. The next change or start of the browser tries again. */
  hasFailed: boolean
}

const stateItem = storage.defineItem<SyncState>('local:syncState', {
  fallback: { leftOut: 0, hasFailed: false },
  version: 1,
})

const LOCK = 'truce-sync'

/**
 * Merges the list of sites with the one in the browser's account, where the reader turned that on. The newest change of
 * a site wins on both sides. Never rejects; see `SyncState.hasFailed`.
 */
export async function syncSites(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    if (!(await effectiveSettings()).sync) return
    try {
      const leftOut = await exchange()
      await stateItem.setValue({ leftOut, hasFailed: false })
    } catch {
      // Too many writes in a minute, no room, no account. Nothing is lost: the local list is complete.
      const { leftOut } = await stateItem.getValue()
      await stateItem.setValue({ leftOut, hasFailed: true })
    }
  })
}

/** Calls back when the list in the browser's account changes, also by this browser. */
export function watchAccount(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && BUCKET_NAMES.some((name) => name in changes)) changed()
  })
}

/** Calls back with the state now and whenever it changes. Returns how to stop. */
export function watchSyncState(changed: (state: SyncState) => void): () => void {
  void stateItem.getValue().then(changed)
  return stateItem.watch(changed)
}

/** Returns how many sites had no room. */
async function exchange(): Promise<number> {
  const items = await browser.storage.sync.get([...BUCKET_NAMES])
  const written = await writtenItem.getValue()
  let merged: SyncRecords = {}
  await updateSites((sites) => {
    const now = Date.now()
    merged = mergeSyncRecords(
      recordChanges(sites, isRecord(written) ? written : {}, now),
      unpack(items),
      now,
    )
    return applySyncRecords(sites, merged)
  })
  await writtenItem.setValue(merged)
  const { buckets, leftOut } = pack(merged)
  const changed = Object.entries(buckets).filter(
    ([name, bucket]) => !isSameBucket(bucket, items[name] ?? {}),
  )
  // One call for all: `MAX_WRITE_OPERATIONS_PER_MINUTE` counts calls, not items.
  // https://developer.chrome.com/docs/extensions/reference/api/storage
  if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed))
  return leftOut
}

function isSameBucket(bucket: Record<string, string>, other: unknown): boolean {
  if (!isRecord(other)) return false
  const keys = Object.keys(bucket)
  return (
    keys.length === Object.keys(other).length && keys.every((key) => bucket[key] === other[key])
  )
}
