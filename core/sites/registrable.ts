import { getDomain } from 'tldts'

/**
 * The part of a site's key somebody can register (`example.co.uk`, `alice.github.io`), by the public suffix list with
 * its private part: nobody who supports one site of a host shall support its neighbours. The key itself where it has
 * no such part (an IP address, `localhost`).
 */
export function registrableKey(site: string): string {
  return getDomain(site, { allowPrivateDomains: true }) ?? site
}
