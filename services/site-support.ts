import { readSites, readSitesAt, updateSites } from '@/bridge/policy-store'
import {
  endSupport,
  endVisits,
  giveSupport,
  recordCheck,
  type Support,
} from '@/core/sites/give-support'
import type { SiteCheck } from '@/core/sites/site-check'
import { keysFor, siteKey } from '@/core/sites/site-key'
import { hasEnded, type SupportInForce, supportInForce } from '@/core/sites/support-in-force'

/**
 * Supports the page at an address.
 *
 * @param terms what is supported and for how long; by default the whole site, without an end
 * @throws NotSavedError
 */
export async function startSupporting(url: string, terms: Partial<Support> = {}): Promise<void> {
  const key = terms.key ?? siteKey(url)
  if (key) await updateSites((sites) => giveSupport(sites, url, { ...terms, key }, Date.now()))
}

/**
 * Ends the support of the page at an address.
 *
 * @throws NotSavedError
 */
export function stopSupporting(url: string): Promise<void> {
  return updateSites((sites) => endSupport(sites, url, Date.now()))
}

/** The support of the page at an address, ended or not; undefined where there is none. */
export async function readSupport(url: string | undefined) {
  return supportInForce(await readSitesAt(keysFor(url)), url, Date.now())
}

/**
 * Stores the result of a check with the supported site of an address.
 *
 * @throws NotSavedError
 */
export function saveCheck(url: string, check: SiteCheck): Promise<void> {
  return updateSites((sites) => recordCheck(sites, url, check))
}

/** Ends support that was given for one visit, where no page of the site is open any more. */
export async function endSupportOfVisits(openUrls: readonly string[]): Promise<void> {
  const sites = await readSites()
  // This runs whenever a tab closes. Most often there is no visit to end, and nothing is written.
  if (!Object.values(sites).some(({ until }) => until === 'visit')) return
  await updateSites((now) => endVisits(now, openUrls, Date.now()))
}

/** Ends the support of a page where its time is over. True for the first caller only, who announces it. */
export async function endExpiredSupport(url: string): Promise<boolean> {
  const now = Date.now()
  const isOver = (found: SupportInForce | undefined) => found && hasEnded(found.policy, now)
  if (!isOver(await readSupport(url))) return false
  let isEndedHere = false
  await updateSites((sites) => {
    isEndedHere = isOver(supportInForce(sites, url, now)) ?? false
    return isEndedHere ? endSupport(sites, url, now) : sites
  })
  return isEndedHere
}
