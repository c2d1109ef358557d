/** What may block a site's ads: extensions, protections of browsers, the network. */
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

/** How an allowlist writes a site: as a bare host, or as a filter in Adblock Plus syntax. */
export type AllowlistFormat = 'host' | 'filter'

export interface Blocker {
  /** The blocker's own name, which is not translated. */
  name: string
  /** Its ids in the stores of Chrome, Firefox and Edge. */
  extensionIds: readonly string[]
  /** Absent when the blocker has no allowlist that can be edited. */
  allowlistFormat?: AllowlistFormat
  /**
   * The blocker's page for the site of one tab; `{tab}` stands for the tab's id. Without it, its
   * options page is opened.
   */
  pageForTab?: string
  /** The page with the allowlist. */
  allowlistPage?: string
  /**
   * Whether it also blocks first-party requests. Only then does a request to the site itself show
   * that it is active.
   */
  blocksFirstParty: boolean
}

/**
 * Read from the blockers' source code and documents in November 2026: ids from the stores, pages
 * from the packages, allowlist formats from the parsers.
 *
 * `blocksFirstParty`: content blockers use lists that name paths. Tracker blockers use lists of
 * third-party hosts. Brave allows first-party requests by default since version 1.30
 * (https://brave.com/privacy-updates/9-web-compat-blocking/).
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

/** The blocker with an extension id; undefined for any other extension. */
export function blockerByExtension(extensionId: string): BlockerId | undefined {
  return BY_EXTENSION.get(extensionId)
}

export function isBlockerId(value: unknown): value is BlockerId {
  return BLOCKER_IDS.some((id) => id === value)
}

/**
 * A site as an entry of a blocker's allowlist. Both formats include the site's subdomains. Hosts
 * are ASCII, like site keys.
 *
 * @param key host, or host and path for one page
 */
export function allowlistEntry(form: AllowlistFormat, key: string): string {
  const host = key.split('/')[0] ?? key
  // A filter can name a page by the beginning of its URL. A list of hosts cannot.
  if (form === 'filter') return key === host ? `@@||${host}^$document` : `@@||${key}|$document`
  return host
}
