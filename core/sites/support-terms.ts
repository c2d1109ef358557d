import type { SitePolicy } from './policy'
import type { SupportEnd } from './policy-fields'
import { maySupportSubdomains, pageKey, siteKey } from './site-key'

const DAY_MS = 86_400_000

/** For how long a site is supported; a month has thirty days. */
export const TERMS = { visit: 'visit', day: DAY_MS, month: 30 * DAY_MS, always: undefined } as const
export type SupportTerm = keyof typeof TERMS

/** When support that begins now would end. */
export function endOf(term: SupportTerm, now: number): SupportEnd | undefined {
  const length = TERMS[term]
  return typeof length === 'number' ? now + length : length
}

/** The term a choice was made for. */
export function termOf({ until, updatedAt }: Pick<SitePolicy, 'until' | 'updatedAt'>): SupportTerm {
  if (until === undefined) return 'always'
  if (until === 'visit') return 'visit'
  return until - updatedAt > TERMS.day ? 'month' : 'day'
}

/** What a reader may support when on a page. */
export const SCOPES = ['page', 'site', 'domain'] as const
export type SupportScope = (typeof SCOPES)[number]

/** The key that the choice of each scope is stored under. */
export interface ScopeKeys {
  page: string
  site: string
  /** Absent where the subdomains belong to strangers. */
  domain?: string
}

/**
 * The key each choice is stored under; undefined for an address that is not of the web. Subdomains are those of the very
 * site, because the domain above may be a registry or host many sites. That domain can be chosen on its own pages.
 */
export function scopeKeys(url: string | undefined): ScopeKeys | undefined {
  const site = siteKey(url)
  const page = pageKey(url)
  if (!site || !page) return undefined
  return { page, site, ...(maySupportSubdomains(site) && { domain: site }) }
}

export function scopeOf(key: string, { subdomains }: Pick<SitePolicy, 'subdomains'>): SupportScope {
  if (key.includes('/')) return 'page'
  return subdomains ? 'domain' : 'site'
}
