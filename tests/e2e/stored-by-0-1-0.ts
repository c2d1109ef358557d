/** 24 November 2026, noon UTC: a time before the next version. Milliseconds. */
const THEN = 1_795_521_600_000

const SITES = {
  'supported.example': {
    support: true,
    since: THEN,
    check: { at: THEN + 1, result: 'blocked', by: ['ublockOrigin'] },
    updatedAt: THEN,
  },
  'wide.example': { support: true, since: THEN, subdomains: true, updatedAt: THEN },
  'page.example/story': { support: true, since: THEN, updatedAt: THEN },
  'dismissed.example': {
    support: false,
    whenNotice: 'dismiss',
    remembered: ['#wall', 'div.notice'],
    pointed: ['#pointed'],
    updatedAt: THEN + 2,
  },
  'left.example': {
    support: false,
    whenNotice: 'leave',
    mistaken: ['#cookie-bar'],
    updatedAt: THEN + 3,
  },
  'read.example': { support: false, alwaysReader: true, updatedAt: THEN + 4 },
}

const SETTINGS = { whenNotice: 'ask', countVisits: false, checkDaily: false, sync: true }

/** All that Truce 0.1.0 stores on the device, as that version wrote it. */
export const LOCAL = {
  settings: SETTINGS,
  settings$: { v: 1 },
  sites: SITES,
  sites$: { v: 1 },
  visits: { 'supported.example': { visits: 3, articles: 5, last: THEN } },
  visits$: { v: 1 },
  readerPreferences: {
    ...{ theme: 'sepia', font: 'legible', textSize: 24, weight: 500, lineHeight: 1.9, width: 54 },
    ...{ letterSpacing: 0.05, wordSpacing: 0.12, alignment: 'justify', images: false, links: true },
  },
  readerPreferences$: { v: 2 },
  syncState: { leftOut: 0, hasFailed: false },
}

/** What it had given to the browser's account: a site from another browser of the reader. */
export const SYNC = { sites3: { 'elsewhere.example': `${(THEN + 5).toString(36)} n   dismiss` } }

/** What its settings exported. */
export const EXPORT = `${JSON.stringify({ truce: 1, settings: SETTINGS, sites: SITES }, null, 2)}\n`
