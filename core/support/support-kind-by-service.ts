import type { SupportKind } from './types'

/**
 * Services for supporting a publisher, by host, and by path where the host also serves other
 * things.
 */
const SERVICES: readonly (readonly [SupportKind, RegExp])[] = [
  [
    'subscribe',
    /^(?:(?:www\.)?steady(?:hq\.com|\.page|\.de)\/|[\w-]+\.memberful\.com\/|(?:www\.)?patreon\.com\/|patronite\.pl\/|apoia\.se\/|boosty\.to\/|[\w-]+\.fanbox\.cc\/|a(?:fdian|ifadian)\.(?:com|net)\/)/,
  ],
  [
    'donate',
    /^(?:ko-fi\.com\/|(?:www\.)?buymeacoffee\.com\/|coff\.ee\/|buycoffee\.to\/|opencollective\.com\/|(?:[a-z-]+\.)?liberapay\.com\/|github\.com\/sponsors\/|(?:www\.)?paypal\.(?:me\/|com\/(?:paypalme\/|donate|[a-z]{2}\/fundraiser|cgi-bin\/webscr))|donate\.stripe\.com\/|donorbox\.org\/|(?:[a-z]{2}\.)?tipeee\.com\/|(?:www\.)?betterplace\.org\/|(?:www\.)?helloasso\.com\/|givebutter\.com\/|(?:www\.)?every\.org\/|cafecito\.app\/|yoomoney\.ru\/|pay\.cloudtips\.ru\/|flattr\.com\/)/,
  ],
  ['newsletter', /^(?:[\w-]+\.substack\.com\/|buttondown\.(?:com|email)\/)/],
  ['feed', /^feeds?\.(?:feedburner\.com|feedpress\.(?:me|com)|acast\.com)\//],
]

/** Paths for sharing and logging in. */
const NO_SUPPORT = /\/(?:share|sharer|intent|login|signin|oauth2?|posts)\b|\/p\//

/** The kind of support at a URL of a known service; undefined for other URLs. */
export function supportKindByService(href: string): SupportKind | undefined {
  const { host, pathname } = new URL(href)
  if (pathname === '/' && !/substack|steady|memberful|fanbox/.test(host)) return undefined
  if (NO_SUPPORT.test(pathname)) return undefined
  return SERVICES.find(([, pattern]) => pattern.test(host + pathname))?.[0]
}
