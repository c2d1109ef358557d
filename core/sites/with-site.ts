import { parsePolicy } from './parse'
import type { SitePolicy, Sites } from './policy'
import { limitSubdomains } from './site-key'

/** The list with one site's policy replaced; without the site where the policy holds no choice. */
export function withSite(sites: Sites, key: string, policy: SitePolicy): Sites {
  const { [key]: _, ...others } = sites
  const sound = parsePolicy(policy)
  return sound ? { ...others, [key]: limitSubdomains(key, sound) } : others
}
