import { parseFields, parsePolicy } from './parse'
import type { SitePolicy, Sites } from './policy'
import { type FieldsWith, fieldsWhere, pickFields, type SiteFields } from './policy-fields'
import { limitSubdomains } from './site-key'

/**
 * What two browsers of one reader tell each other about a site: the choice in short, and when it was made. It carries
 * the fields that `POLICY_FIELDS` names as synced, and no support for a visit, which ends in the browser it began in.
 */
export interface SyncRecord {
  /** Milliseconds since 1970. */
  at: number
  /** `-` for a site without a choice: a removal is told, too, or the site would come back. */
  choice: string
}

/** Records by site key. */
export type SyncRecords = Record<string, SyncRecord>

const NO_CHOICE = '-'

/** Removals are told for half a year; a browser unused for longer may bring a site back. */
const TELL_REMOVAL_MS = 180 * 86_400_000

/**
 * This browser's records: those it wrote last time (`before`), with new ones for the sites that changed since.
 *
 * @param now milliseconds since 1970
 */
export function recordChanges(sites: Sites, before: SyncRecords, now: number): SyncRecords {
  const keys = new Set([...Object.keys(before), ...Object.keys(sites)])
  const records = [...keys].flatMap((key): [string, SyncRecord][] => {
    const site = sites[key]
    const choice = site ? encodeChoice(site) : NO_CHOICE
    const last = Object.hasOwn(before, key) ? before[key] : undefined
    // Its first record: the choice is as old as it is, and may be older than what the other browsers know.
    if (!last) return choice === NO_CHOICE ? [] : [[key, { at: site?.updatedAt ?? now, choice }]]
    return [[key, last.choice === choice ? last : { at: Math.max(now, last.at + 1), choice }]]
  })
  return Object.fromEntries(records)
}

/** Of two records of a site the newer wins; of two from the same millisecond the same one in every browser. */
export function mergeSyncRecords(ours: SyncRecords, theirs: SyncRecords, now: number): SyncRecords {
  const merged: SyncRecords = { ...ours }
  for (const [key, record] of Object.entries(theirs)) {
    const own = Object.hasOwn(merged, key) ? merged[key] : undefined
    if (!own || record.at > own.at || (record.at === own.at && record.choice > own.choice))
      merged[key] = record
  }
  return Object.fromEntries(
    Object.entries(merged).filter(
      ([, { at, choice }]) => choice !== NO_CHOICE || now - at < TELL_REMOVAL_MS,
    ),
  )
}

/**
 * Makes the records' choices this browser's own. Fields that are not synced stay as they are here, as long as they hold
 * beside the new choice.
 */
export function applySyncRecords(sites: Sites, records: SyncRecords): Sites {
  const synced = new Map(Object.entries(sites))
  for (const [key, { at, choice }] of Object.entries(records)) {
    const site = synced.get(key)
    if (choice === (site ? encodeChoice(site) : NO_CHOICE)) continue
    const told = decodeChoice(choice)
    const policy = parsePolicy({ ...(site && fieldsNotTold(site, told)), ...told, updatedAt: at })
    if (policy) synced.set(key, limitSubdomains(key, policy))
    else synced.delete(key)
  }
  return Object.fromEntries(synced)
}

const NOT_SYNCED = fieldsWhere(({ isSynced }) => !isSynced)
const NOT_SYNCED_IN_VISIT = fieldsWhere(
  ({ isSynced, holds }) => !isSynced || holds === 'whileSupported',
)

/** What a record does not speak of. Support for a visit is this browser's own until another browser gives longer support. */
function fieldsNotTold(site: SitePolicy, told: SiteFields): SiteFields {
  const isOwnVisit = site.until === 'visit' && !told.support
  return pickFields(site, isOwnVisit ? NOT_SYNCED_IN_VISIT : NOT_SYNCED)
}

type SyncedField = FieldsWith<{ isSynced: true }>

/** `s` supported (`sd` with subdomains) or `n` not, its beginning, its end, and what to do when a notice appears. */
function encodeChoice(policy: Pick<SitePolicy, SyncedField>): string {
  const { support, since, until, subdomains, whenNotice } = policy
  if (!support || until === 'visit') return whenNotice ? `n   ${whenNotice}` : NO_CHOICE
  const times = [since, until].map((time) => time?.toString(36) ?? '')
  return [subdomains ? 'sd' : 's', ...times, whenNotice ?? ''].join(' ').trimEnd()
}

/** What a choice says, without the fields it says nothing about; see `encodeChoice`. */
function decodeChoice(choice: string): SiteFields {
  const [flags = '', since = '', until = '', whenNotice = ''] = choice.split(' ')
  const told: Record<SyncedField, unknown> = {
    support: flags.startsWith('s'),
    since: Number.parseInt(since, 36),
    until: Number.parseInt(until, 36),
    subdomains: flags === 'sd',
    whenNotice,
  }
  return parseFields(told)
}
