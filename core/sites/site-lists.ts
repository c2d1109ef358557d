import type { SitePolicy, Sites } from './policy'
import { isSiteKey, maySupportSubdomains, siteKey } from './site-key'
import { hasEnded } from './support-in-force'

/** Lists of supported sites that other tools read: a site a line, uBlock Origin's trusted sites, filters. */
export const LIST_FORMATS = ['plain', 'ublock', 'adblock'] as const
export type ListFormat = (typeof LIST_FORMATS)[number]

/**
 * Writes the supported sites as a list, sorted. Ended support is left out. A plain list marks subdomains by `*.`;
 * uBlock Origin's hosts and filters always cover them, and pages are addresses there.
 *
 * @param now milliseconds since 1970
 */
export function formatList(format: ListFormat, sites: Sites, now: number): string {
  const lines = Object.entries(sites)
    .filter(([, policy]) => policy.support && !hasEnded(policy, now))
    .flatMap(([key, policy]) => linesOf(format, key, policy))
  return [...new Set(lines)]
    .sort()
    .map((line) => `${line}\n`)
    .join('')
}

function linesOf(format: ListFormat, key: string, { subdomains }: SitePolicy): string[] {
  const isPage = key.includes('/')
  if (format === 'plain') return [subdomains ? `*.${key}` : key]
  if (format === 'adblock') return [isPage ? `@@||${key}|$document` : `@@||${key}^$document`]
  // uBlock Origin takes a page as its whole address, and knows "www." as a host of its own.
  return isPage ? [`https://${key}`, `https://www.${key}`] : [key]
}

export interface ListResult {
  /** The sites of the list, each supported from now on and without an end. */
  sites: Sites
  /** Lines that name no site: patterns, public suffixes with their subdomains, filters that do something else, schemes. */
  skipped: number
}

/**
 * Reads a list in any of the formats, mixed ones too. A bare host stands for that site alone; `*.` before it, for its
 * subdomains, too.
 *
 * @param now milliseconds since 1970
 */
export function parseList(text: string, now: number): ListResult {
  const result: ListResult = { sites: {}, skipped: 0 }
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const line = raw.trim()
    // Comments of uBlock Origin's list and of filter lists, and headings of filter lists.
    if (!line || /^(?:#|!|\[)/.test(line)) continue
    const site = siteOfLine(line)
    if (site) result.sites[site.key] = { ...site.policy, since: now, updatedAt: now }
    else result.skipped += 1
  }
  return result
}

type Found = { key: string; policy: Pick<SitePolicy, 'support' | 'subdomains'> }

function siteOfLine(line: string): Found | undefined {
  const filter = /^@@\|\|([^\s^|$*]+)[\^|]?\$document$/.exec(line)?.[1]
  // Other filters, regular expressions and uBlock Origin's schemes.
  if (!filter && /^(?:@@|\||\/)|[\s$^|]|-scheme$/.test(line)) return undefined
  const name = filter ?? line
  const subdomains = name.startsWith('*.')
  const address = name.replace(/^\*\./, '').replace(/^https?:\/\//i, '')
  if (address.includes('*')) return undefined
  const key = keyOf(address)
  if (!key || (subdomains && !maySupportSubdomains(key))) return undefined
  return { key, policy: { support: true, ...(subdomains && { subdomains }) } }
}

function keyOf(address: string): string | undefined {
  const url = `https://${address}`
  const host = siteKey(url)
  // A single label is a word of a text rather than a site, except for the local machine.
  if (!host || (!host.includes('.') && host !== 'localhost')) return undefined
  const path = /^[^/]*(\/[^?#]+)/.exec(address)?.[1]
  const key = path ? host + path : host
  return isSiteKey(key) ? key : undefined
}
