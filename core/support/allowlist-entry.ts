import type { BlockerId } from './blockers'
import type { BrowserKind } from './likely-blockers'

/** How a blocker's list of allowed sites writes a site. */
type EntryForm =
  /** A bare host, which stands for its subdomains, too. */
  | 'host'
  /** The same; for one page its address, which stands for all that begin like it. */
  | 'address'
  /** The same; but an address needs a `*` at its end, or it matches nothing. */
  | 'starredAddress'
  /** `*.host` for the subdomains, too. With the older manifest a bare host is that host and its `www.` alone. */
  | 'starredHost'
  /** A bare host, which in Firefox stands for that very host. */
  | 'exactHost'
  /** A pattern of Chromium's content settings: `[*.]host`. */
  | 'pattern'

/**
 * The blockers with a list of allowed sites that a reader can write into. Read from their parsers in November 2026, from
 * AdBlock's of 2023, its newest source that is public. Adblock Plus and AdBlock make the filter themselves and refuse
 * one. uBlock Origin Lite shows its text of filtering modes to developers only.
 */
const ENTRY_FORMS = {
  ublockOrigin: 'starredAddress',
  adblockPlus: 'host',
  adblock: 'address',
  adguard: 'starredHost',
  ghostery: 'host',
  adnauseam: 'starredAddress',
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
   * How much it allows. `target`: what was asked for. `beginning`: the page that was asked for, and all whose address
   * begins like its own. `wholeSite`: the site, though one page was asked for, since lists of hosts know no pages.
   * `onlyHost`: that very host, though its subdomains were asked for.
   */
  allows: 'target' | 'beginning' | 'wholeSite' | 'onlyHost'
}

const FIREFOX: readonly BrowserKind[] = ['firefox', 'waterfox']

/**
 * The entry for a blocker's list of allowed sites; undefined for a blocker without one. Hosts are ASCII, like site keys,
 * and without "www.".
 */
export function allowlistEntry(
  blocker: BlockerId,
  target: AllowlistTarget,
): AllowlistEntry | undefined {
  if (!hasList(blocker)) return undefined
  const { key, hasSubdomains, browser } = target
  const form: EntryForm = ENTRY_FORMS[blocker]
  const host = key.split('/')[0] ?? key
  // The home page's address is that of all others, too.
  const isPage = key !== host && key !== `${host}/`
  if (isPage && (form === 'address' || form === 'starredAddress')) {
    return { list: blocker, text: form === 'address' ? key : `${key}*`, allows: 'beginning' }
  }
  const isOnlyHost = form === 'exactHost' && hasSubdomains && FIREFOX.includes(browser)
  const allows = key !== host ? 'wholeSite' : isOnlyHost ? 'onlyHost' : 'target'
  return { list: blocker, text: hostEntry(form, host, hasSubdomains), allows }
}

function hostEntry(form: EntryForm, host: string, hasSubdomains: boolean): string {
  if (form === 'pattern') return `[*.]${host}`
  return form === 'starredHost' && hasSubdomains ? `*.${host}` : host
}

function hasList(blocker: BlockerId): blocker is BlockerWithList {
  return Object.hasOwn(ENTRY_FORMS, blocker)
}
