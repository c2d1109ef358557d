import { SERVICE_HOSTS } from './known-hosts'

/** Query parameters that track clicks and do not change the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ito|ns_\w+|xtor|wt_\w+|icid|relatedposts_\w+)$/i

/** Paths of lists, people and services, not of articles. */
const NOT_ARTICLE =
  /(?:^|\/)(?:tags?|categor(?:y|ies|ia|ias|ie)|kategorie|rubrik|topics?|themen?|authors?|autor(?:en|es)?|auteurs?|profile?s?|users?|people|members?|search|suche|login|signin|sign-in|register|account|subscribe|subscription|abo|newsletters?|contact|kontakt|about|about-us|impressum|privacy|datenschutz|terms|agb|cookies?|help|faq|jobs|careers|advertis\w*|mediadaten|shop|cart|rss|feed|amp|print|share|comments?|wp-admin|wp-login\.php|page|archive)(?:\/[^/]*)?\/?$/i

const FILE = /\.(?:jpe?g|png|gif|webp|svg|pdf|zip|mp[34]|avi|mov|docx?|xlsx?|xml)$/i

/**
 * An absolute http(s) URL without fragment and tracking parameters; undefined for anything else.
 */
export function cleanAddress(href: string, base: string): string | undefined {
  try {
    const url = new URL(href, base)
    if (!/^https?:$/.test(url.protocol)) return undefined
    url.hash = ''
    url.search = withoutTracking(url.search)
    return url.href
  } catch {
    return undefined
  }
}

/**
 * Splits the query by hand: URLSearchParams cannot be iterated in a Firefox content script
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1023984).
 */
function withoutTracking(search: string): string {
  const parts = search.replace(/^\?/, '').split('&')
  return parts.filter((part) => !TRACKING.test(part.split('=')[0] ?? '')).join('&')
}

/** The same key for all URLs of one page: without scheme, "www." and trailing slash. */
export function addressKey(href: string): string {
  return href
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/(?=$|\?)/, '')
    .toLowerCase()
}

/** Whether a URL can be an article: not a home page, list, service or file. */
export function mayBeArticle(href: string): boolean {
  const { pathname, search, hostname } = new URL(href)
  if (pathname === '/' && !/[?&](?:p|id|article\w*|story\w*)=/i.test(search)) return false
  return !SERVICE_HOSTS.test(hostname) && !NOT_ARTICLE.test(pathname) && !FILE.test(pathname)
}

/** Whether a URL looks like an article: a long slug, a number, or a date in the path. */
export function looksLikeArticle(href: string): boolean {
  const { pathname, search } = new URL(href)
  const slug = pathname.split('/').filter(Boolean).at(-1) ?? ''
  return (
    slug.split(/[-_]/).length >= 4 ||
    /\d{4,}/.test(pathname) ||
    /\/(?:19|20)\d\d\/\d{1,2}\//.test(pathname) ||
    /[?&](?:p|id|article\w*|story\w*)=/i.test(search)
  )
}
