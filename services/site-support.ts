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
import { readSites, readSitesAt, updateSites } from '../bridge/policy-store'

/**
 * Supports the page at an address: as wished, else its whole site and without an end.
 *
 * @throws NotSavedError
 */
export async function startSupporting(url: string, wish: Partial<Support> = {}): Promise<void> {
  const key = wish.key ?? siteKey(url)
  if (key) await updateSites((sites) => giveSupport(sites, url, { ...wish, key }, Date.now()))
}

/** @throws NotSavedError */
export function stopSupporting(url: string): Promise<void> {
  return updateSites((sites) => endSupport(sites, url, Date.now()))
}

/** How the page at an address is supported; undefined where it is not. */
export async function readSupport(url: string | undefined) {
  return supportInForce(await readSitesAt(keysFor(url)), url, Date.now())
}

/** @throws NotSavedError */
export function saveCheck(url: string, check: SiteCheck): Promise<void> {
  return updateSites((sites) => recordCheck(sites, url, check))
}

/** Ends the visits whose pages are all closed. */
export async function endSupportOfVisits(openUrls: readonly string[]): Promise<void> {
  const sites = await readSites()
  // Asked with every tab that closes; the store is written only where a visit ends.
  if (!Object.values(sites).some(({ until }) => until === 'visit')) return
  await updateSites((now) => endVisits(now, openUrls, Date.now()))
}

/** Takes support away whose time is over; true for the one who asked first, who then tells the reader. */
export async function takeEnded(url: string): Promise<boolean> {
  const now = Date.now()
  const isOver = (found: SupportInForce | undefined) => found && hasEnded(found.policy, now)
  if (!isOver(await readSupport(url))) return false
  let isTaken = false
  await updateSites((sites) => {
    isTaken = isOver(supportInForce(sites, url, now)) ?? false
    return isTaken ? endSupport(sites, url, now) : sites
  })
  return isTaken
}
