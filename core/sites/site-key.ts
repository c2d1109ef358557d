import { isPublicSuffix } from '@/core/address/site'
import type { SitePolicy } from './policy'

/**
 * The name a site's choices are kept under: the host of a web address in lower case, without "www.".
 * An international name stays in its ASCII form, so that two look-alike names never share a choice.
 *
 * @returns `undefined` for anything that is not an http(s) address (browser pages, files, extensions).
 */
export function siteKey(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  return hostname.replace(/^www\.(?=.)/, '') || undefined
}

/** The name the support of one page is kept under: the site's key and the path, without query and fragment. */
export function pageKey(url: string | undefined): string | undefined {
  const site = siteKey(url)
  return site && url && site + new URL(url).pathname
}

/** Every key under which a choice may hold for an address, nearest first; none off the web. */
export function keysFor(url: string | undefined): string[] {
  const site = siteKey(url)
  return site ? [pageKey(url) ?? site, site, ...parentKeys(site)] : []
}

/**
 * The sites above one, nearest first: `b.c.example`, `c.example` for `a.b.c.example`. A public suffix is no site, and
 * an IP address has none above it.
 */
function parentKeys(key: string): string[] {
  if (/^[\d.]+$|^\[/.test(key)) return []
  const labels = key.split('.')
  const above = labels.slice(1).map((_, at) => labels.slice(at + 1).join('.'))
  return above.filter((parent) => !isPublicSuffix(parent))
}

/** Whether a key may be supported with its subdomains: not a public suffix, whose subdomains belong to strangers. */
export function maySupportSubdomains(key: string): boolean {
  return !isPublicSuffix(key)
}

/** The same choice for a key, without subdomains where they belong to strangers. */
export function limitSubdomains(key: string, policy: SitePolicy): SitePolicy {
  const { subdomains, ...others } = policy
  return subdomains && !maySupportSubdomains(key) ? others : policy
}

/** A key is sound when it is exactly what `siteKey` or `pageKey` makes of itself as an address. */
export function isSiteKey(key: string): boolean {
  const url = `https://${key}`
  return (key.includes('/') ? pageKey(url) : siteKey(url)) === key
}
