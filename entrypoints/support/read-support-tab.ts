import { findTab, type TabAddress } from '@/bridge/tabs'
import { hasEnded, type SupportInForce } from '@/core/sites/support-in-force'
import { type ScopeKeys, scopeKeys } from '@/core/sites/support-terms'
import type { SupportWays } from '@/core/support/types'
import { type DetectedBlockers, detectBlockers } from '@/services/detect-blockers'
import { WAS_SUPPORTED } from '@/services/open-support'
import { readSupportWays } from '@/services/read-support-ways'
import { readSupport } from '@/services/site-support'

/** The tab the support page is about, its site and what may block its ads. */
export interface SupportTab {
  tab: TabAddress
  url: string
  keys: ScopeKeys
  /** Undefined while the site is not supported. */
  support: SupportInForce | undefined
  /** It is now, or was when this page was opened or since. */
  wasSupported: boolean
  blockers: DetectedBlockers
  ways: SupportWays
}

/** Null where the tab is closed or shows no site. */
export async function readSupportTab(): Promise<SupportTab | null> {
  const tab = await findTab(location.search)
  const keys = scopeKeys(tab?.url)
  if (!tab?.url || !keys) return null
  const [found, blockers, ways] = await Promise.all([
    readSupport(tab.url),
    detectBlockers({ host: keys.site }),
    readSupportWays(tab.id),
  ])
  const support = found && !hasEnded(found.policy, Date.now()) ? found : undefined
  const wasSupported = rememberSupport(found !== undefined)
  return { tab, url: tab.url, keys, support, wasSupported, blockers, ways }
}

/** Whether the site was ever supported. The store forgets it; this page's address holds it, through a reload, too. */
function rememberSupport(isFound: boolean): boolean {
  const address = new URL(location.href)
  if (!isFound || address.searchParams.has(WAS_SUPPORTED))
    return address.searchParams.has(WAS_SUPPORTED)
  address.searchParams.set(WAS_SUPPORTED, '')
  history.replaceState(null, '', address)
  return true
}
