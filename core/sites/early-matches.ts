import { EVERYWHERE } from './everywhere'
import {
  DEFAULT_SETTINGS,
  effectivePolicy,
  type Settings,
  type SitePolicy,
  type Sites,
} from './policy'

/** Where the scripts run that prevent notices, as the browser's match patterns. */
export interface EarlyMatches {
  matches: string[]
  excludeMatches: string[]
}

/** Names a match pattern can hold; an address in brackets it cannot in every browser. */
const HOST = /^[a-z0-9.-]+$/

/**
 * The pages of sites where notices are dismissed: by the site's own choice, or all but those that chose
 * otherwise. Never a supported one. Empty `matches`: nowhere.
 */
export function earlyMatches(settings: Settings, sites: Sites): EarlyMatches {
  const known = Object.entries(sites).filter(([site]) => HOST.test(site))
  const isDismissing = ([, { support, whenNotice }]: [string, SitePolicy]) =>
    !support && (whenNotice ?? settings.whenNotice) === 'dismiss'
  const others = known.filter((entry) => !isDismissing(entry)).flatMap(patternsOf)
  if (settings.whenNotice === 'dismiss') return { matches: EVERYWHERE, excludeMatches: others }
  // A supported site's subdomains may have a choice of their own; the support goes first.
  return { matches: known.filter(isDismissing).flatMap(patternsOf), excludeMatches: others }
}

/** The pages of sites where notices are remembered. */
export function rememberingMatches(sites: Sites): EarlyMatches {
  const remembering = Object.entries(sites).filter(
    ([site, policy]) =>
      HOST.test(site) && effectivePolicy(DEFAULT_SETTINGS, policy).remembered.length > 0,
  )
  return { matches: remembering.flatMap(patternsOf), excludeMatches: [] }
}

function patternsOf([site, { support, subdomains }]: [string, SitePolicy]): string[] {
  const hosts = support && subdomains ? [`*.${site}`] : [site, `www.${site}`]
  return hosts.map((host) => `*://${host}/*`)
}
