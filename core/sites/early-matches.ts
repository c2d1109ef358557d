import { EVERYWHERE } from './everywhere'
import {
  DEFAULT_SETTINGS,
  effectivePolicy,
  type Settings,
  type SitePolicy,
  type Sites,
} from './policy'

/** Where a script runs that is registered before a page loads, as match patterns. */
export interface EarlyMatches {
  matches: string[]
  excludeMatches: string[]
}

/** Hosts that a match pattern can name. Not every browser takes an IPv6 address, which stands in brackets. */
const HOST = /^[a-z0-9.-]+$/

/** A host that is a number. */
const NUMBER = /^[\d.]+$/

/**
 * The pages on which notices are dismissed: those of sites with that choice, or all but those of sites with another
 * choice. Never a supported page. Empty `matches`: nowhere.
 */
export function earlyMatches(settings: Settings, sites: Sites): EarlyMatches {
  const known = Object.entries(sites).filter(([site]) => HOST.test(site))
  const isDismissing = ([, { support, whenNotice }]: [string, SitePolicy]) =>
    !support && (whenNotice ?? settings.whenNotice) === 'dismiss'
  const others = known.filter((entry) => !isDismissing(entry)).flatMap(patternsOf)
  if (settings.whenNotice === 'dismiss') return { matches: EVERYWHERE, excludeMatches: others }
  // A supported site's subdomains may have a choice of their own; the support wins.
  return { matches: known.filter(isDismissing).flatMap(patternsOf), excludeMatches: others }
}

/** The pages of sites that have remembered notices. */
export function rememberingMatches(sites: Sites): EarlyMatches {
  const remembering = Object.entries(sites).filter(
    ([site, policy]) =>
      HOST.test(site) && effectivePolicy(DEFAULT_SETTINGS, policy).remembered.length > 0,
  )
  return { matches: remembering.flatMap(patternsOf), excludeMatches: [] }
}

function patternsOf([site, { support, subdomains }]: [string, SitePolicy]): string[] {
  const names = support && subdomains ? [`*.${site}`] : [site, `www.${site}`]
  // Nothing stands before a number, and Chromium refuses a whole list that holds such a pattern.
  const hosts = NUMBER.test(site) ? [site] : names
  return hosts.map((host) => `*://${host}/*`)
}
