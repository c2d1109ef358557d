/** What may keep a site's ads from a reader: extensions, browsers' own protections, the network. */
export const BLOCKER_IDS = [
  'ublockOrigin',
  'ublockOriginLite',
  'adblockPlus',
  'adblock',
  'adguard',
  'ghostery',
  'privacyBadger',
  'duckDuckGo',
  'brave',
  'opera',
  'edge',
  'firefox',
  'dns',
] as const
export type BlockerId = (typeof BLOCKER_IDS)[number]

/** How a blocker's list of allowed sites writes one: a bare host, or a filter of Adblock Plus's syntax. */
export type AllowlistFormat = 'host' | 'filter'

export interface Blocker {
  /** Its own name, the same in every language. */
  name: string
  /** Ids in the stores of Chrome, Firefox and Edge. */
  extensionIds: readonly string[]
  /** Absent where there is no list to write into. */
  allowlistFormat?: AllowlistFormat
  /** Its own page for one tab's site, `{tab}` standing for the tab's id; else its options page is opened. */
  pageForTab?: string
  /** Where its list of allowed sites is. */
  allowlistPage?: string
  /** It stops a site's requests to itself too, so that asking the site tells whether it is at work. */
  blocksFirstParty: boolean
}

/**
 * Read from the blockers' own sources and documents in November 2026: ids from their stores, pages from their
 * packages, entries from their parsers. Which requests each stops: content blockers go by lists that name paths,
 * tracker blockers only by hosts of others (Brave since 1.30 lets every request of a site to itself through).
 */
export const BLOCKERS: Record<BlockerId, Blocker> = {
  ublockOrigin: {
    name: 'uBlock Origin',
    extensionIds: [
      'cjpalhdlnbpafiamejdnhcphjbkeiagm',
      'uBlock0@raymondhill.net',
      'odfafepnkmbhccpbejgmiehpchacaeak',
    ],
    allowlistFormat: 'host',
    pageForTab: 'popup-fenix.html?tabId={tab}',
    allowlistPage: 'dashboard.html#whitelist.html',
    blocksFirstParty: true,
  },
  ublockOriginLite: {
    name: 'uBlock Origin Lite',
    extensionIds: [
      'ddkjiahejlhfcafbddmgiahcphecmpfh',
      'uBOLiteRedux@raymondhill.net',
      'uBOLite@raymondhill.net',
      'cimighlppcgcoapaliogpjjdehbnofhn',
    ],
    allowlistFormat: 'host',
    blocksFirstParty: true,
  },
  adblockPlus: {
    name: 'Adblock Plus',
    extensionIds: [
      'cfhdojbkjhnklbpkdaibdccddilifddb',
      '{d10d0bf8-f5b5-c8b4-a8b2-2b9879e08c5d}',
      'gmgoamodcdcjnbaobigkjelfplakmdhh',
    ],
    allowlistFormat: 'filter',
    blocksFirstParty: true,
  },
  adblock: {
    name: 'AdBlock',
    extensionIds: [
      'gighmmpiobklfepjocnamgkkbiglidom',
      'jid1-NIfFY2CA8fy1tg@jetpack',
      'ndcileolkflehcjpmjnfbnaibdcgglog',
    ],
    allowlistFormat: 'filter',
    blocksFirstParty: true,
  },
  adguard: {
    name: 'AdGuard',
    extensionIds: [
      'bgnkhhnnamicmpeenaelnjfhikgbkllg',
      'adguardadblocker@adguard.com',
      'pdffkfellgipmhklpdmokmckkkfcopbh',
    ],
    allowlistFormat: 'host',
    blocksFirstParty: true,
  },
  ghostery: {
    name: 'Ghostery',
    extensionIds: [
      'mlomiejdfkolichcflejclcbmpeaniij',
      'firefox@ghostery.com',
      'fclbdkbhjlgkbpfldjodgjncejkkjcme',
    ],
    allowlistFormat: 'host',
    blocksFirstParty: true,
  },
  privacyBadger: {
    name: 'Privacy Badger',
    extensionIds: [
      'pkehgijcmpdhfbdbbnkijodmdjhbjlgp',
      'jid1-MnnxcxisBPnSXQ@jetpack',
      'mkejgcgkdlddbggjhhflekkondicpnop',
    ],
    allowlistFormat: 'host',
    blocksFirstParty: false,
  },
  duckDuckGo: {
    name: 'DuckDuckGo',
    extensionIds: [
      'bkdgflcldnnnapblkhphbgpggdiikppg',
      'jid1-ZAdIEUB7XOzOJw@jetpack',
      'caoacbimdbbljakfhgikoodekdnlcgpk',
    ],
    allowlistFormat: 'host',
    blocksFirstParty: false,
  },
  brave: { name: 'Brave Shields', extensionIds: [], blocksFirstParty: false },
  opera: { name: 'Opera', extensionIds: [], allowlistFormat: 'host', blocksFirstParty: true },
  edge: {
    name: 'Microsoft Edge',
    extensionIds: [],
    allowlistFormat: 'host',
    blocksFirstParty: false,
  },
  firefox: { name: 'Firefox', extensionIds: [], blocksFirstParty: false },
  dns: { name: 'DNS', extensionIds: [], blocksFirstParty: false },
}

const BY_EXTENSION = new Map(
  BLOCKER_IDS.flatMap((id) => BLOCKERS[id].extensionIds.map((extension) => [extension, id])),
)

/** The blocker an extension is; undefined for every other extension. */
export function blockerByExtension(extensionId: string): BlockerId | undefined {
  return BY_EXTENSION.get(extensionId)
}

export function isBlockerId(value: unknown): value is BlockerId {
  return BLOCKER_IDS.some((id) => id === value)
}

/**
 * A site as a blocker's list of allowed sites takes it. Every form covers the site's subdomains; hosts are ASCII, as
 * site keys are.
 *
 * @param key host, or host and path for one page
 */
export function allowlistEntry(form: AllowlistFormat, key: string): string {
  const host = key.split('/')[0] ?? key
  // A filter names a page by where its address begins; a list of hosts knows no pages.
  if (form === 'filter') return key === host ? `@@||${host}^$document` : `@@||${key}|$document`
  return host
}
