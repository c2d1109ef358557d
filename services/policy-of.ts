import { readSettings, readSitesAt } from '@/bridge/policy-store'
import { type EffectivePolicy, effectivePolicy } from '@/core/sites/policy'
import { keysFor, siteKey } from '@/core/sites/site-key'
import { hasEnded, supportInForce } from '@/core/sites/support-in-force'

/** The choices in force for the page at an address; the defaults for what is no address of the web. */
export async function policyOf(url: string | undefined): Promise<EffectivePolicy> {
  const site = siteKey(url)
  const [settings, sites] = await Promise.all([readSettings(), readSitesAt(keysFor(url))])
  const now = Date.now()
  const support = supportInForce(sites, url, now)
  const own = site === undefined ? undefined : sites[site]
  const isSupported = support !== undefined && !hasEnded(support.policy, now)
  const policy = effectivePolicy(settings, own, isSupported)
  return isSupported && support.policy.isPreset ? { ...policy, isPreset: true } : policy
}
