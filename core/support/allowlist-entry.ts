import type { BlockerId } from './blockers'
import type { BrowserKind } from './likely-blockers'

/** How a blocker's list of allowed sites writes a site. */
type EntryForm =
  /** A bare host, which stands for its subdomains, too. */
  | 'host'
  /** A bare host; where the extension has its older manifest, `*.host` for the subdomains, too. */
  | 'starredHost'
  /** A bare host, which in Firefox stands for that very host. */
  | 'exactHost'
  /** A pattern of Chromium's content settings: `[*.]host`. */
  | 'pattern'

/**
 * The blockers with a list of allowed sites that a reader can write into. Read from their parsers in November 2026.
 * Adblock Plus and AdBlock make the filter themselves and refuse one. uBlock Origin Lite shows its text of filtering
 * modes to developers only.
 */
const ENTRY_FORMS = {
  ublockOrigin: 'host',
  adblockPlus: 'host',
  adblock: 'host',
  adguard: 'starredHost',
  ghostery: 'host',
  adnauseam: 'host',
  privacyBadger: 'host',
  duckDuckGo: 'exactHost',
  edge: 'pattern',
} as const satisfies Partial<Record<BlockerId, EntryForm>>
type BlockerWithList = keyof typeof ENTRY_FORMS

/** What is to be allowed, and where. */
export interface AllowlistTarget {
  /** Host, or host and path for one page. */
  key: string
  /** Its subdomains, too. */
  hasSubdomains: boolean
  browser: BrowserKind
}

/** What to write into a blocker's list of allowed sites. */
export interface AllowlistEntry {
  /** Whose list, which is also the key of the list's name in the locales. */
  list: BlockerWithList
  text: string
  /**
   * How much it allows. `target`: what was asked for. `wholeSite`: the site, though one page was asked for, since lists
   * of hosts know no pages. `onlyHost`: that very host, though its subdomains were asked for.
   */
  allows: 'target' | 'wholeSite' | 'onlyHost'
}

const FIREFOX: readonly BrowserKind[] = ['firefox', 'waterfox']
/** Where AdGuard has its older manifest, by which a host stands for itself and its "www." alone. */
const ADGUARD_MV2: readonly BrowserKind[] = [...FIREFOX, 'opera', 'brave']

/**
 * The entry for a blocker's list of allowed sites; undefined for a blocker without one. Hosts are ASCII, like site keys,
 * and without "www.".
 */
export function allowlistEntry(
  blocker: BlockerId,
  { key, hasSubdomains, browser }: AllowlistTarget,
): AllowlistEntry | undefined {
  if (!hasList(blocker)) return undefined
  const form: EntryForm = ENTRY_FORMS[blocker]
  const host = key.split('/')[0] ?? key
  const isStarred = form === 'starredHost' && hasSubdomains && ADGUARD_MV2.includes(browser)
  const text = form === 'pattern' ? `[*.]${host}` : isStarred ? `*.${host}` : host
  const isOnlyHost = form === 'exactHost' && hasSubdomains && FIREFOX.includes(browser)
  const allows = key !== host ? 'wholeSite' : isOnlyHost ? 'onlyHost' : 'target'
  return { list: blocker, text, allows }
}

function hasList(blocker: BlockerId): blocker is BlockerWithList {
  return Object.hasOwn(ENTRY_FORMS, blocker)
}
