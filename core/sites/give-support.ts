import { isEmptyPolicy, type SitePolicy, type Sites, type SupportEnd } from './policy'
import type { SiteCheck } from './site-check'
import { hasEnded, supportInForce } from './support-in-force'

/** How a reader supports: what, and for how long. */
export interface Support {
  /** The site's key, one above it, or a page's. */
  key: string
  /** Absent: without an end. */
  until?: SupportEnd | undefined
  subdomains?: true | undefined
}

/**
 * Supports as wished, instead of as before: one page is supported by one choice at a time. What was supported
 * already keeps its beginning and its last check.
 *
 * @param now milliseconds since 1970
 */
export function giveSupport(
  sites: Sites,
  url: string,
  { key, until, subdomains }: Support,
  now: number,
): Sites {
  const before = supportInForce(sites, url, now)
  const isRunning = before && !hasEnded(before.policy, now)
  const kept = isRunning ? { since: before.policy.since, check: before.policy.check } : undefined
  const others = before && before.key !== key ? withoutSupport(sites, before.key, now) : sites
  const policy = { since: now, ...kept, support: true, until, subdomains }
  return { ...others, [key]: tidy({ ...others[key], ...policy, updatedAt: now }) }
}

/** Ends the support that holds for an address; nothing where there is none. */
export function endSupport(sites: Sites, url: string, now: number): Sites {
  const found = supportInForce(sites, url, now)
  return found ? withoutSupport(sites, found.key, now) : sites
}

/** Keeps what came of a check with the choice by which the page is supported. */
export function recordCheck(sites: Sites, url: string, check: SiteCheck): Sites {
  const found = supportInForce(sites, url, check.at)
  // Not a choice of the reader's: the time of the last change stays.
  return found ? { ...sites, [found.key]: { ...found.policy, check } } : sites
}

/** Ends the support that was given for one visit, except where a page of it is still open. */
export function endVisits(sites: Sites, openUrls: readonly string[], now: number): Sites {
  const open = new Set(openUrls.map((url) => supportInForce(sites, url, now)?.key))
  const ended = Object.keys(sites).filter((key) => sites[key]?.until === 'visit' && !open.has(key))
  return ended.reduce((left, key) => withoutSupport(left, key, now), sites)
}

function withoutSupport(sites: Sites, key: string, now: number): Sites {
  const { [key]: before, ...others } = sites
  const { whenNotice, pointed, alwaysReader } = before ?? {}
  const policy = tidy({ support: false, whenNotice, pointed, alwaysReader, updatedAt: now })
  return isEmptyPolicy(policy) ? others : { ...others, [key]: policy }
}

/** Without the fields that say nothing, which a store would keep as null or not at all. */
function tidy(policy: SitePolicy): SitePolicy {
  return Object.fromEntries(
    Object.entries(policy).filter(([, value]) => value !== undefined),
  ) as unknown as SitePolicy
}
