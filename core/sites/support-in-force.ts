import type { SitePolicy, Sites } from './policy'
import { keysFor, siteKey } from './site-key'

/** The policy by which a page is supported, and the key it is stored under. */
export interface SupportInForce {
  key: string
  policy: SitePolicy
}

/**
 * The support that holds for an address: of the page itself, of its site, or of a site above it that is
 * supported with its subdomains. Ended support is found only where nothing else holds.
 *
 * @param now milliseconds since 1970
 */
export function supportInForce(
  sites: Sites,
  url: string | undefined,
  now: number,
): SupportInForce | undefined {
  const site = siteKey(url)
  if (!site) return undefined
  const found = keysFor(url).flatMap((key) => {
    const policy = Object.hasOwn(sites, key) ? sites[key] : undefined
    const isAbove = site !== key && site.endsWith(`.${key}`)
    return policy?.support && (!isAbove || policy.subdomains) ? [{ key, policy }] : []
  })
  return found.find(({ policy }) => !hasEnded(policy, now)) ?? found[0]
}

/** True when support was given until a time that has passed. */
export function hasEnded({ support, until }: SitePolicy, now: number): boolean {
  return support && typeof until === 'number' && until <= now
}

/** README promises at most one check a day; that is enough to notice a blocker that came back. */
const CHECK_EVERY_MS = 86_400_000

/** Whether Truce may check a supported site again without the reader asking for it. */
export function isCheckDue({ check, since }: SitePolicy, now: number): boolean {
  return now - (check?.at ?? since ?? 0) >= CHECK_EVERY_MS
}
