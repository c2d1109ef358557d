import { isWhenNotice } from './parse'
import { isEmptyPolicy, type SitePolicy, type Sites } from './policy'

/**
 * What two browsers of one reader tell each other of a site: the choice in short, and when it was made. Checks are
 * left out, for each browser has its own blockers, and so are boxes of all kinds, the reader view and support for one
 * visit.
 */
export interface SyncRecord {
  /** Milliseconds since 1970. */
  at: number
  /** `-` for a site without a choice: one that was removed is told, too, or it would come back. */
  choice: string
}

/** Words by site key. */
export type SyncRecords = Record<string, SyncRecord>

const NO_CHOICE = '-'

/** Removals are told for half a year; a browser unused for longer may bring a site back. */
const KEEP_REMOVAL_MS = 180 * 86_400_000

/**
 * What this browser has to say: what it said last time (`before`), and anew what was changed since.
 *
 * @param now milliseconds since 1970
 */
export function recordChanges(sites: Sites, before: SyncRecords, now: number): SyncRecords {
  const keys = new Set([...Object.keys(before), ...Object.keys(sites)])
  const words = [...keys].flatMap((key): [string, SyncRecord][] => {
    const site = sites[key]
    const choice = site ? encodeChoice(site) : NO_CHOICE
    const said = Object.hasOwn(before, key) ? before[key] : undefined
    // Never said: the choice is as old as it is, and may be older than what the others know.
    if (!said) return choice === NO_CHOICE ? [] : [[key, { at: site?.updatedAt ?? now, choice }]]
    return [[key, said.choice === choice ? said : { at: Math.max(now, said.at + 1), choice }]]
  })
  return Object.fromEntries(words)
}

/** Of two words on a site the newer holds; of two as new as each other the same one everywhere. */
export function mergeSyncRecords(ours: SyncRecords, theirs: SyncRecords, now: number): SyncRecords {
  const merged: SyncRecords = { ...ours }
  for (const [key, word] of Object.entries(theirs)) {
    const own = Object.hasOwn(merged, key) ? merged[key] : undefined
    if (!own || word.at > own.at || (word.at === own.at && word.choice > own.choice))
      merged[key] = word
  }
  return Object.fromEntries(
    Object.entries(merged).filter(
      ([, { at, choice }]) => choice !== NO_CHOICE || now - at < KEEP_REMOVAL_MS,
    ),
  )
}

/** Does as the words say; what they do not speak of (boxes pointed at or said to be none, the reader view) stays. */
export function applySyncRecords(sites: Sites, words: SyncRecords): Sites {
  const followed = { ...sites }
  for (const [key, { at, choice }] of Object.entries(words)) {
    const site = followed[key]
    if (choice === (site ? encodeChoice(site) : NO_CHOICE)) continue
    const kept = {
      ...(site?.pointed && { pointed: site.pointed }),
      ...(site?.mistaken && { mistaken: site.mistaken }),
      ...(site?.alwaysReader && { alwaysReader: site.alwaysReader }),
    }
    const policy = { ...kept, ...decodeChoice(choice), updatedAt: at }
    if (isEmptyPolicy(policy)) delete followed[key]
    else followed[key] = policy
  }
  return followed
}

/** `s` supported (`sd` with subdomains) or `n` not, its beginning, its end, and what to do when a notice appears. */
function encodeChoice({ support, since, until, subdomains, whenNotice }: SitePolicy): string {
  if (!support || until === 'visit') return whenNotice ? `n   ${whenNotice}` : NO_CHOICE
  const times = [since, until].map((time) => time?.toString(36) ?? '')
  return [subdomains ? 'sd' : 's', ...times, whenNotice ?? ''].join(' ').trimEnd()
}

function decodeChoice(choice: string): Omit<SitePolicy, 'updatedAt'> {
  const [flags = '', since = '', until = '', whenNotice = ''] = choice.split(' ')
  const support = flags.startsWith('s')
  return {
    support,
    ...(support && timeOf('since', since)),
    ...(support && timeOf('until', until)),
    ...(flags === 'sd' && { subdomains: true as const }),
    ...(isWhenNotice(whenNotice) && { whenNotice }),
  }
}

function timeOf<K extends string>(name: K, digits: string): { [P in K]?: number } {
  const time = Number.parseInt(digits, 36)
  return Number.isFinite(time) && time >= 0 ? ({ [name]: time } as { [P in K]?: number }) : {}
}
