import { isPlainSelector } from '@/core/values/is-plain-selector'
import { isTime } from '@/core/values/is-time'
import { parseCheck } from './site-check'
import { isWhenNotice, type WhenNotice } from './when-notice'

/** When support ends: at a time (milliseconds since 1970), or with the last open page of the site. */
export type SupportEnd = number | 'visit'

/** One field of a site's policy: how it is read, and how each operation on a policy treats it. */
interface PolicyField {
  /** Reads a value of unknown origin. `undefined`: broken, or it says no more than an absent field. Never throws. */
  readonly parse: (stored: unknown) => unknown
  /**
   * When the field means anything; otherwise it is dropped. `whileDismissing`: while the site's own `whenNotice` is
   * `dismiss`.
   */
  readonly holds: 'always' | 'whileSupported' | 'whileDismissing'
  /** The reader chose it. A site without any choice is not stored. */
  readonly isChoice: boolean
  /** Other browsers of the reader are told of it (see `sync-records.ts`). */
  readonly isSynced: boolean
  /** A guard that runs in a page acts anew when it changes. */
  readonly tellsGuard: boolean
  /** A guard may set it for the site of its page. */
  readonly isSetInPage: boolean
}

/**
 * Every field of a site's policy. To add one, describe it here, as `alwaysReader` is: reading, storing, comparing and
 * backup follow. A synced one also needs a place in the records (`sync-records.ts`). The compiler or
 * tests/unit/sites/policy-fields.test.ts names what else has to be said; what a reader sees of it is up to you.
 */
export const POLICY_FIELDS = {
  /** Truce changes nothing on this site. */
  support: {
    parse: parseSupport,
    holds: 'whileSupported',
    isChoice: true,
    isSynced: true,
    tellsGuard: true,
    isSetInPage: true,
  },
  /** When the support began, in milliseconds since 1970; absent where that was not stored. */
  since: {
    parse: parseTime,
    holds: 'whileSupported',
    isChoice: false,
    isSynced: true,
    tellsGuard: false,
    isSetInPage: false,
  },
  /** Absent: support has no end. */
  until: {
    parse: parseEnd,
    holds: 'whileSupported',
    isChoice: true,
    isSynced: true,
    tellsGuard: false,
    isSetInPage: false,
  },
  /** The support holds on all subdomains, too. */
  subdomains: {
    parse: parseTrue,
    holds: 'whileSupported',
    isChoice: true,
    isSynced: true,
    tellsGuard: false,
    isSetInPage: false,
  },
  /** The last result of checking whether the site's ads load. Not synced: each browser has its own blockers. */
  check: {
    parse: parseCheck,
    holds: 'whileSupported',
    isChoice: false,
    isSynced: false,
    tellsGuard: false,
    isSetInPage: false,
  },
  /** Absent: as for all sites. */
  whenNotice: {
    parse: parseWhenNotice,
    holds: 'always',
    isChoice: true,
    isSynced: true,
    tellsGuard: true,
    isSetInPage: true,
  },
  /** Names of the boxes the reader pointed at: notices that Truce did not detect. */
  pointed: {
    parse: parseNames,
    holds: 'always',
    isChoice: true,
    isSynced: false,
    tellsGuard: true,
    isSetInPage: true,
  },
  /** Names of the boxes Truce took for notices, and the reader said they are none. */
  mistaken: {
    parse: parseNames,
    holds: 'always',
    isChoice: true,
    isSynced: false,
    tellsGuard: true,
    isSetInPage: true,
  },
  /** Selectors of notices dismissed here, which are hidden before the first paint on the next visit. */
  remembered: {
    parse: parseSelectors,
    holds: 'whileDismissing',
    isChoice: false,
    isSynced: false,
    tellsGuard: false,
    isSetInPage: true,
  },
  /** Articles of this site open in the reader view by themselves. */
  alwaysReader: {
    parse: parseTrue,
    holds: 'always',
    isChoice: true,
    isSynced: false,
    tellsGuard: false,
    isSetInPage: false,
  },
} as const satisfies Record<string, PolicyField>

type Table = typeof POLICY_FIELDS
export type FieldName = keyof Table

/** The names of the fields that the table describes so, as in `FieldsWith<{ isSynced: true }>`. */
export type FieldsWith<D extends Partial<PolicyField>> = {
  [K in FieldName]: Table[K] extends D ? K : never
}[FieldName]

/** What the fields of a site hold; an absent field is the default. */
export type SiteFields = {
  -readonly [K in FieldName]?: ReturnType<Table[K]['parse']>
}

/** The names of the fields that the table describes so, in its order. */
export function fieldsWhere(matches: (field: PolicyField) => boolean): FieldName[] {
  const names = Object.keys(POLICY_FIELDS) as FieldName[]
  return names.filter((name) => matches(POLICY_FIELDS[name]))
}

/** Only the named fields of a policy, without those that are absent. */
export function pickFields(policy: SiteFields, names: readonly FieldName[]): SiteFields {
  const present = names.filter((name) => policy[name] !== undefined)
  return Object.fromEntries(present.map((name) => [name, policy[name]]))
}

/** More boxes than this on one site were hardly named by a person. */
const MAX_NAMES = 50

/** A name made of words: "says:" and the first of them (see `boxNameOf`). In characters. */
const MAX_WORDS_NAME = 200

function parseNames(stored: unknown): string[] | undefined {
  const isWords = (name: unknown) =>
    typeof name === 'string' && name.startsWith('says:') && name.length <= MAX_WORDS_NAME
  return parseList(stored, (name) => isWords(name) || isPlainSelector(name))
}

function parseSelectors(stored: unknown): string[] | undefined {
  return parseList(stored, isPlainSelector)
}

function parseList(stored: unknown, isSound: (item: unknown) => boolean): string[] | undefined {
  if (!Array.isArray(stored)) return undefined
  const names = stored.slice(0, MAX_NAMES).filter(isSound)
  return names.length > 0 ? names : undefined
}

/** `false` is stored, too, and says no more than an absent field. */
function parseSupport(stored: unknown): boolean | undefined {
  return parseTrue(stored)
}

function parseTrue(stored: unknown): true | undefined {
  return stored === true ? true : undefined
}

function parseTime(stored: unknown): number | undefined {
  return isTime(stored) ? stored : undefined
}

/** An end that cannot be read counts as none: a broken entry never takes back the support a reader gave. */
function parseEnd(stored: unknown): SupportEnd | undefined {
  return stored === 'visit' ? stored : parseTime(stored)
}

function parseWhenNotice(stored: unknown): WhenNotice | undefined {
  return isWhenNotice(stored) ? stored : undefined
}
