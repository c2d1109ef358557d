import type { PageState } from '@/bridge/page-state'
import { readManaged } from '@/bridge/read-managed'
import type { TabAddress } from '@/bridge/tabs'
import type { EffectivePolicy } from '@/core/sites/policy'
import type { SiteCheck } from '@/core/sites/site-check'
import { siteKey } from '@/core/sites/site-key'
import { explainUnreachable } from '@/services/explain-unreachable'
import { policyOf } from '@/services/policy-of'
import { scanTab } from '@/services/scan-tab'
import { readSupport } from '@/services/site-support'

/** What the popup shows about its tab. */
export interface TabState {
  tab: TabAddress | undefined
  site: string | undefined
  policy: EffectivePolicy
  /** The result of the last check whether the ads of a supported site load. */
  check: SiteCheck | undefined
  /** An organisation has switched the reader view off. */
  isReaderOff: boolean
  /** Undefined until the page has been scanned. */
  page?: PageState | undefined
}

/** What is stored about a tab's site; quick, for nothing is asked of the page. */
export async function readTabState(tab: TabAddress | undefined): Promise<TabState> {
  const policy = await policyOf(tab?.url)
  const check = policy.support ? (await readSupport(tab?.url))?.policy.check : undefined
  const isReaderOff = (await readManaged()).off.includes('reader')
  return { tab, site: siteKey(tab?.url), policy, check, isReaderOff }
}

/** Scans the page, unless its site is supported or Truce cannot run in it. */
export async function readPageState({ tab, site, policy }: TabState): Promise<PageState> {
  if (!tab) return { phase: 'unreachable' }
  if (!site) return explainUnreachable(tab.id)
  return policy.support ? { phase: 'supported' } : scanTab(tab.id)
}
