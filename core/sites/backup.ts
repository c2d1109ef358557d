import { isRecord } from '@/core/values/is-record'
import { parsePolicy, parseSettings, parseSites } from './parse'
import type { Settings, SitePolicy, Sites } from './policy'
import { parseTotals, type Totals } from './totals'

/** Marks a file as an export of Truce; raised when the shape changes. */
const BACKUP_VERSION = 1

/** A larger file is refused unread: 5,000 sites take about 0.5 MB. */
export const MAX_BACKUP_CHARACTERS = 5_000_000

/** All settings, as read from or written to a file. */
export interface Backup {
  settings: Settings
  sites: Sites
  /** Absent where nothing was counted, or in a file of a former version. */
  totals?: Totals
}

export type BackupError = 'tooLarge' | 'notJson' | 'notTruce' | 'newer' | 'broken'
export type BackupResult = { ok: true; backup: Backup } | { ok: false; error: BackupError }

/** Writes all settings as JSON that `parseBackup` reads back unchanged. */
export function formatBackup(backup: Backup): string {
  return `${JSON.stringify({ truce: BACKUP_VERSION, ...backup }, null, 2)}\n`
}

/**
 * Reads an exported file. It is imported whole or not at all: one broken entry refuses the file, so that an
 * import never loses sites silently.
 */
export function parseBackup(text: string): BackupResult {
  if (text.length > MAX_BACKUP_CHARACTERS) return { ok: false, error: 'tooLarge' }
  const value = parseJson(text)
  if (value === undefined) return { ok: false, error: 'notJson' }
  if (!isRecord(value) || typeof value.truce !== 'number') return { ok: false, error: 'notTruce' }
  if (value.truce > BACKUP_VERSION) return { ok: false, error: 'newer' }
  if (!isWhole(value)) return { ok: false, error: 'broken' }
  return {
    ok: true,
    backup: {
      settings: parseSettings(value.settings),
      sites: parseSites(value.sites),
      ...(value.totals !== undefined && { totals: parseTotals(value.totals) }),
    },
  }
}

/**
 * The list after an import: what the file says of a site replaces what was stored, but for a later check here. Without
 * that a site would be checked a second time that day.
 */
export function importSites(sites: Sites, imported: Sites): Sites {
  const entries = Object.entries(imported).map(([key, policy]) => {
    const own = Object.hasOwn(sites, key) ? sites[key] : undefined
    return [key, withLatestCheck(policy, own)] as const
  })
  return { ...sites, ...Object.fromEntries(entries) }
}

function withLatestCheck(policy: SitePolicy, own: SitePolicy | undefined): SitePolicy {
  const isLater = own?.check && own.check.at > (policy.check?.at ?? 0)
  return policy.support && isLater ? { ...policy, check: own.check } : policy
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a byte order mark in front, which JSON does not allow.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function isWhole({ settings, sites }: Record<string, unknown>): boolean {
  if (!isRecord(settings) || parseSettings(settings).whenNotice !== settings.whenNotice)
    return false
  if (!isRecord(sites) || !Object.values(sites).every(parsePolicy)) return false
  return Object.keys(parseSites(sites)).length === Object.keys(sites).length
}
