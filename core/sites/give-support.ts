import { parsePolicy } from './parse'
import type { SitePolicy, Sites } from './policy'
import { type FieldsWith, fieldsWhere, pickFields, type SiteFields } from './policy-fields'
import type { SiteCheck } from './site-check'
import { hasEnded, supportInForce } from './support-in-force'
import { withSite } from './with-site'

type SupportField = FieldsWith<{ holds: 'whileSupported'; isChoice: true }>

/** How a reader supports: what, for how long, and whether with its subdomains. */
export interface Support extends Pick<SiteFields, Exclude<SupportField, 'support'>> {
  /** The site's key, one above it, or a page's. */
  key: string
}

/**
 * Supports a page as chosen, instead of as before: a page is supported by one choice at a time. What was supported
 * already keeps its beginning and its last check.
 *
 * @param now milliseconds since 1970
 */
export function giveSupport(
  sites: Sites,
  url: string,
  { key, ...chosen }: Support,
  now: number,
): Sites {
  const before = supportInForce(sites, url, now)
  const others = before && before.key !== key ? withoutSupport(sites, before.key, now) : sites
  return withSite(others, key, supported(others[key], before?.policy, chosen, now))
}

/**
 * Supports every site of a list in the way that is listed (see `parseList`). Other choices of these sites stay.
 *
 * @param now milliseconds since 1970
 */
export function giveListedSupport(sites: Sites, listed: Sites, now: number): Sites {
  const given = Object.entries(listed).flatMap(([key, chosen]) => {
    const site = Object.hasOwn(sites, key) ? sites[key] : undefined
    const policy = parsePolicy(supported(site, site, chosen, now))
    return policy ? [[key, policy] as const] : []
  })
  return { ...sites, ...Object.fromEntries(given) }
}

/** Ends the support that holds for an address; nothing where there is none. */
export function endSupport(sites: Sites, url: string, now: number): Sites {
  const found = supportInForce(sites, url, now)
  return found ? withoutSupport(sites, found.key, now) : sites
}

/** Stores the result of a check with the choice by which the page is supported. */
export function recordCheck(sites: Sites, url: string, check: SiteCheck): Sites {
  const found = supportInForce(sites, url, check.at)
  // Not a choice of the reader's: the time of the last change stays.
  return found ? { ...sites, [found.key]: { ...found.policy, check } } : sites
}

/** Ends the support that was given for a visit, except where one of its pages is still open. */
export function endVisits(sites: Sites, openUrls: readonly string[], now: number): Sites {
  const open = new Set(openUrls.map((url) => supportInForce(sites, url, now)?.key))
  const ended = Object.keys(sites).filter((key) => sites[key]?.until === 'visit' && !open.has(key))
  return ended.reduce((left, key) => withoutSupport(left, key, now), sites)
}

const SUPPORT_CHOICES = fieldsWhere(({ holds, isChoice }) => holds === 'whileSupported' && isChoice)
/** What Truce stores by itself while support lasts. */
const SUPPORT_FACTS = fieldsWhere(({ holds, isChoice }) => holds === 'whileSupported' && !isChoice)
const BESIDE_SUPPORT = fieldsWhere(({ holds }) => holds !== 'whileSupported')

/** @param before the support that this one replaces; it may stand under another key. */
function supported(
  site: SitePolicy | undefined,
  before: SitePolicy | undefined,
  chosen: SiteFields,
  now: number,
): SitePolicy {
  const isRunning = before?.support && !hasEnded(before, now)
  return {
    ...(site && pickFields(site, BESIDE_SUPPORT)),
    ...(isRunning ? pickFields(before, SUPPORT_FACTS) : { since: now }),
    ...pickFields(chosen, SUPPORT_CHOICES),
    support: true,
    updatedAt: now,
  }
}

function withoutSupport(sites: Sites, key: string, now: number): Sites {
  const site = sites[key]
  const rest = site && pickFields(site, BESIDE_SUPPORT)
  return withSite(sites, key, { ...rest, support: false, updatedAt: now })
}
