/**
 * Why Truce cannot run in a page.
 * - `loading`: the page has not begun to arrive.
 * - `notLoaded`: the browser shows that it could not load the page.
 * - `pdf`, `localFile`, `browserPage`, `ownPage`: what it is.
 * - `protected`: a page of the web from which browsers keep extensions away.
 */
export type UnreachableReason =
  | 'loading'
  | 'notLoaded'
  | 'pdf'
  | 'localFile'
  | 'browserPage'
  | 'ownPage'
  | 'protected'

/** What is known of a tab whose page Truce could not enter. */
export interface UnreachableTab {
  url: string | undefined
  /** The address that is being loaded, before it has answered. */
  pendingUrl?: string | undefined
  status?: string | undefined
  favIconUrl?: string | undefined
  /** What the browser said when it refused. */
  refusal: string
  /** Where Truce's own pages are. */
  ownOrigin: string
}

/** Stores and account pages, which browsers guard by name. */
const PROTECTED_HOSTS = new Set([
  ...['chromewebstore.google.com', 'microsoftedge.microsoft.com'],
  ...['addons.opera.com', 'addons.mozilla.org', 'accounts.firefox.com', 'support.mozilla.org'],
])

/** What such an address shows was written by a page of the web, and extensions cannot enter it. */
const MADE_BY_PAGES = new Set(['blob:', 'data:', 'filesystem:'])

/** What Chromium says of a page that did not load. */
const ERROR_PAGE = /error page/i

/** The icons that Firefox gives a page that did not load, and a PDF. */
const ERROR_ICON = /^chrome:\/\/global\/skin\/icons\/(?:info|warning|error)\.svg$/
const PDF_ICON = /^chrome:\/\/global\/skin\/icons\/pdf\.svg$/

/** Tells why Truce cannot run in a tab's page; undefined where that cannot be known. */
export function whyUnreachable(tab: UnreachableTab): UnreachableReason | undefined {
  const { url = '', pendingUrl, status, ownOrigin } = tab
  if (status === 'loading' && (!url || pendingUrl || url === 'about:blank')) return 'loading'
  if (url.startsWith(ownOrigin)) return 'ownPage'
  // Without access to the browser's own pages not even their address is told.
  if (!URL.canParse(url)) return 'browserPage'
  const address = new URL(url)
  if (address.protocol === 'file:') return 'localFile'
  if (MADE_BY_PAGES.has(address.protocol)) return undefined
  if (!/^https?:$/.test(address.protocol)) return 'browserPage'
  if (PROTECTED_HOSTS.has(address.hostname)) return 'protected'
  const { refusal, favIconUrl = '' } = tab
  if (ERROR_PAGE.test(refusal) || ERROR_ICON.test(favIconUrl)) return 'notLoaded'
  return PDF_ICON.test(favIconUrl) || /\.pdf$/i.test(address.pathname) ? 'pdf' : undefined
}
