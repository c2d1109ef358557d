import { isRecord } from '@/core/values/is-record'
import { isSiteKey } from './site-key'
import type { SyncRecord, SyncRecords } from './sync-records'

/**
 * `storage.sync` takes 8,192 bytes an item and 102,400 in all, names included; the same in Chrome and Firefox. Sixteen
 * items of this size stay within both limits.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/storage/sync
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
const BUCKETS = 16
const MAX_BUCKET_BYTES = 6_200

/** The names of the items that hold a list. */
export const BUCKET_NAMES: readonly string[] = Array.from(
  { length: BUCKETS },
  (_, at) => `sites${at}`,
)

/** A list as the browser's account stores it, and how many of the sites had no room there. */
export interface Packed {
  buckets: Record<string, Record<string, string>>
  leftOut: number
}

/** Packs a list: the newest records first, as long as there is room. */
export function pack(records: SyncRecords): Packed {
  const buckets = Object.fromEntries(
    BUCKET_NAMES.map((name) => [name, {} as Record<string, string>]),
  )
  const sizes = new Map<string, number>()
  let leftOut = 0
  for (const [key, record] of Object.entries(records).sort(([, a], [, b]) => b.at - a.at)) {
    const name = bucketOf(key)
    const text = `${record.at.toString(36)} ${record.choice}`
    // Two pairs of quotes, a colon and a comma. All that Truce writes is ASCII: a character is a byte.
    const size = (sizes.get(name) ?? name.length + 2) + key.length + text.length + 6
    const bucket = buckets[name]
    if (size > MAX_BUCKET_BYTES || !bucket) leftOut += 1
    else {
      bucket[key] = text
      sizes.set(name, size)
    }
  }
  return { buckets, leftOut }
}

/** Reads a packed list of unknown origin; what is broken is left out, and the other items are read all the same. */
export function unpack(items: Record<string, unknown>): SyncRecords {
  const records = BUCKET_NAMES.flatMap((name) => {
    const bucket = items[name]
    return isRecord(bucket) ? Object.entries(bucket).flatMap(readRecord) : []
  })
  return Object.fromEntries(records)
}

function readRecord([key, text]: [string, unknown]): [string, SyncRecord][] {
  const [, digits = '', choice = ''] = /^([0-9a-z]+) (\S.*)$/.exec(String(text)) ?? []
  const at = Number.parseInt(digits, 36)
  // A time in the far future would win over every later choice. This is the last time that a `Date` can hold.
  const isSound = Number.isFinite(at) && at < 8.64e15 && isSiteKey(key)
  return isSound ? [[key, { at, choice }]] : []
}

/** The same item for a site in every browser, so that two browsers rarely write to the same item at once. */
function bucketOf(key: string): string {
  let hash = 0
  for (const character of key) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_521
  return BUCKET_NAMES[hash % BUCKETS] ?? 'sites0'
}
