/** What may block a site's ads: extensions, protections of browsers, other programs, the network. */
export const BLOCKER_IDS = [
  'ublockOrigin',
  'ublockOriginLite',
  'adblockPlus',
  'adblock',
  'adguard',
  'ghostery',
  'stands',
  'pie',
  'adblockerUltimate',
  'totalAdblock',
  'poper',
  'adnauseam',
  'adblockForYoutube',
  'privacyBadger',
  'duckDuckGo',
  'malwarebytes',
  'windscribe',
  'brave',
  'opera',
  'vivaldi',
  'waterfox',
  'edge',
  'firefox',
  'dns',
  'program',
] as const
export type BlockerId = (typeof BLOCKER_IDS)[number]

export interface Blocker {
  /** The blocker's own name, which is not translated. */
  name: string
  /** Its ids in the stores of Chrome, Firefox, Edge and Opera, of its betas, and of the copies that Brave hosts. */
  extensionIds: readonly string[]
  /**
   * The blocker's page for the site of one tab; `{tab}` stands for the tab's id. Without it, its
   * options page is opened.
   */
  pageForTab?: string
  /** The page with the list of allowed sites. */
  allowlistPage?: string
  /**
   * Whether it stops requests of a site to itself as well, which is what Truce can see. `sometimes`: by its settings,
   * or nobody looked.
   */
  stopsOwn: 'always' | 'sometimes' | 'never'
  /** It may be there and stop nothing: it is off until switched on, or has a mode in which it rests. */
  mayRest?: true
  /** It has no version for Manifest V3. */
  needsManifestV2?: true
  /** The only hosts it works on, and on those below them. Without it, it works everywhere. */
  onlyOn?: readonly string[]
}

/**
 * Read from the blockers' source code and documents in November 2026: ids from the stores and the vendors' own files,
 * pages from the packages.
 *
 * `stopsOwn`: content blockers use lists that name paths, tracker blockers lists of third-party hosts. Brave's standard
 * mode spares requests of the same site; its aggressive mode, regional and own lists do not
 * (https://github.com/brave/brave-browser/issues/17366).
 */
export const BLOCKERS: Record<BlockerId, Blocker> = {
  ublockOrigin: {
    name: 'uBlock Origin',
    extensionIds: [
      'cjpalhdlnbpafiamejdnhcphjbkeiagm',
      'uBlock0@raymondhill.net',
      'odfafepnkmbhccpbejgmiehpchacaeak',
      'kccohkcpppjjkkjppopfnflnebibpida',
      'jcokkipkhhgiakinbnnplhkdbjbgcgpe',
    ],
    pageForTab: 'popup-fenix.html?tabId={tab}',
    allowlistPage: 'dashboard.html#whitelist.html',
    stopsOwn: 'always',
    needsManifestV2: true,
  },
  ublockOriginLite: {
    name: 'uBlock Origin Lite',
    extensionIds: [
      'ddkjiahejlhfcafbddmgiahcphecmpfh',
      'uBOLiteRedux@raymondhill.net',
      'uBOLite@raymondhill.net',
      'cimighlppcgcoapaliogpjjdehbnofhn',
    ],
    stopsOwn: 'always',
  },
  adblockPlus: {
    name: 'Adblock Plus',
    extensionIds: [
      'cfhdojbkjhnklbpkdaibdccddilifddb',
      '{d10d0bf8-f5b5-c8b4-a8b2-2b9879e08c5d}',
      'gmgoamodcdcjnbaobigkjelfplakmdhh',
      'oidhhegpmlfpoeialbgcdocjalghfpkp',
    ],
    stopsOwn: 'always',
  },
  adblock: {
    name: 'AdBlock',
    extensionIds: [
      'gighmmpiobklfepjocnamgkkbiglidom',
      'jid1-NIfFY2CA8fy1tg@jetpack',
      'ndcileolkflehcjpmjnfbnaibdcgglog',
      'aobdicepooefnbaeokijohmhjlleamfj',
      'pljaalgmajnlogcgiohkhdmgpomjcihk',
    ],
    stopsOwn: 'always',
  },
  adguard: {
    name: 'AdGuard',
    extensionIds: [
      'bgnkhhnnamicmpeenaelnjfhikgbkllg',
      'adguardadblocker@adguard.com',
      'pdffkfellgipmhklpdmokmckkkfcopbh',
      'apjcbfpjihpedihablmalmbbhjpklbdf',
      'gfggjaccafhcbfogfkogggoepomehbjl',
      'ejoelgckfgogkoppbgkklbbjdkjdbmen',
    ],
    allowlistPage: 'pages/options.html#/allowlist',
    stopsOwn: 'always',
  },
  // In its mode "ZAP" it blocks on chosen sites only, and its assistant pauses it by itself.
  ghostery: {
    name: 'Ghostery',
    extensionIds: [
      'mlomiejdfkolichcflejclcbmpeaniij',
      'firefox@ghostery.com',
      'fclbdkbhjlgkbpfldjodgjncejkkjcme',
      'bbkekonodcdmedgffkkbgmnnekbainbg',
    ],
    allowlistPage: 'pages/settings/index.html#@settings-websites',
    stopsOwn: 'always',
    mayRest: true,
  },
  stands: {
    name: 'Stands AdBlocker',
    extensionIds: ['lgblnfidahcdcjddiepkckcfdhpknnjh'],
    stopsOwn: 'sometimes',
  },
  pie: {
    name: 'Pie Adblock',
    extensionIds: ['jpkfgepcmmchgfbjblnodjhldacghenp'],
    stopsOwn: 'sometimes',
  },
  // Built on AdGuard's code and lists.
  adblockerUltimate: {
    name: 'AdBlocker Ultimate',
    extensionIds: [
      'ohahllgiabjaoigichmmfljhkcfikeof',
      'pciakllldcajllepkbbihkmfkikheffb',
      'adblockultimate@adblockultimate.net',
      'pmpmnoinbkdojlnknogfeoagmhmhgakc',
    ],
    stopsOwn: 'always',
  },
  totalAdblock: {
    name: 'Total Adblock',
    extensionIds: ['gekdekpbfehejjiecgonmgmepbdnaggp'],
    stopsOwn: 'sometimes',
  },
  poper: {
    name: 'Poper Blocker',
    extensionIds: ['bkkbcggnhapdmkeljlodobbkopceiche'],
    stopsOwn: 'sometimes',
  },
  // A fork of uBlock Origin.
  adnauseam: {
    name: 'AdNauseam',
    extensionIds: ['adnauseam@rednoise.org'],
    allowlistPage: 'dashboard.html#whitelist.html',
    stopsOwn: 'always',
    needsManifestV2: true,
  },
  adblockForYoutube: {
    name: 'Adblock for YouTube',
    extensionIds: ['cmedhionkhpnakcndndgjdbohmhepckk'],
    stopsOwn: 'sometimes',
    onlyOn: ['youtube.com'],
  },
  privacyBadger: {
    name: 'Privacy Badger',
    extensionIds: [
      'pkehgijcmpdhfbdbbnkijodmdjhbjlgp',
      'jid1-MnnxcxisBPnSXQ@jetpack',
      'mkejgcgkdlddbggjhhflekkondicpnop',
    ],
    allowlistPage: 'skin/options.html#tab-allowlist',
    stopsOwn: 'never',
  },
  duckDuckGo: {
    name: 'DuckDuckGo',
    extensionIds: [
      'bkdgflcldnnnapblkhphbgpggdiikppg',
      'jid1-ZAdIEUB7XOzOJw@jetpack',
      'caoacbimdbbljakfhgikoodekdnlcgpk',
    ],
    allowlistPage: 'html/options.html',
    stopsOwn: 'never',
  },
  malwarebytes: {
    name: 'Malwarebytes Browser Guard',
    extensionIds: ['ihcjicgdanjaechkgeegckofjjedodee', '{242af0bb-db11-4734-b7a0-61cb8a9b20fb}'],
    stopsOwn: 'never',
  },
  windscribe: {
    name: 'Windscribe',
    extensionIds: ['hnmpcagpplmpfojmgmnngilcnanddlhb'],
    stopsOwn: 'never',
  },
  brave: { name: 'Brave Shields', extensionIds: [], stopsOwn: 'sometimes' },
  opera: { name: 'Opera', extensionIds: [], stopsOwn: 'sometimes', mayRest: true },
  vivaldi: { name: 'Vivaldi', extensionIds: [], stopsOwn: 'sometimes', mayRest: true },
  waterfox: { name: 'Waterfox', extensionIds: [], stopsOwn: 'sometimes', mayRest: true },
  edge: {
    name: 'Microsoft Edge',
    extensionIds: [],
    stopsOwn: 'never',
    mayRest: true,
  },
  firefox: { name: 'Firefox', extensionIds: [], stopsOwn: 'never', mayRest: true },
  dns: { name: 'DNS', extensionIds: [], stopsOwn: 'never' },
  // VPNs know hosts alone; AdGuard's own app knows the lists that its extension has.
  program: { name: 'VPN', extensionIds: [], stopsOwn: 'sometimes' },
}

const BY_EXTENSION = new Map(
  BLOCKER_IDS.flatMap((id) => BLOCKERS[id].extensionIds.map((extension) => [extension, id])),
)

/** The blocker with an extension id; undefined for any other extension. */
export function blockerByExtension(extensionId: string): BlockerId | undefined {
  return BY_EXTENSION.get(extensionId)
}

/**
 * Whether a blocker works on a site at all.
 *
 * @param host undefined where the site is not known, which may be any
 */
export function worksOn(blocker: BlockerId, host: string | undefined): boolean {
  const { onlyOn } = BLOCKERS[blocker]
  return !onlyOn || onlyOn.some((known) => host === known || host?.endsWith(`.${known}`))
}

export function isBlockerId(value: unknown): value is BlockerId {
  return BLOCKER_IDS.some((id) => id === value)
}
