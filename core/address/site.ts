import { PUBLIC_SUFFIX } from './public-suffix'

/**
 * The site of an address or a host: its registrable domain, that is one label more than its public suffix
 * (https://developer.mozilla.org/docs/Glossary/Registrable_domain). Hostings count as suffixes, as browsers count
 * them, so that two people's pages under `github.io` are two sites. An IP address and `localhost` are sites of their
 * own.
 *
 * The table of suffixes is short: `public-suffix.test.ts` says what it gets wrong.
 *
 * @returns lower case and ASCII; `undefined` for a public suffix, for a name of one label, and for what has no host.
 */
export function siteOf(addressOrHost: string): string | undefined {
  const host = hostOf(addressOrHost)
  return host && siteOfHost(host)
}

/** Whether two addresses or hosts belong to one site, or are on the very same host, even one without a site. */
export function isSameSite(one: string, other: string): boolean {
  const [host, otherHost] = [hostOf(one), hostOf(other)]
  if (!host || !otherHost) return false
  return host === otherHost || (siteOfHost(host) ?? host) === siteOfHost(otherHost)
}

/**
 * Whether names under this host are given to strangers: it is a public suffix, or has one label alone, which a short
 * list cannot tell from a top-level domain.
 */
export function isPublicSuffix(host: string): boolean {
  const name = hostOf(host)
  return Boolean(name && !siteOfHost(name))
}

/** What a URL's host may be besides a name: the parser has made every IPv4 address four decimal numbers. */
const IP_OR_LOCALHOST = /^[\d.]+$|^\[|^localhost$/

function siteOfHost(host: string): string | undefined {
  if (IP_OR_LOCALHOST.test(host)) return host
  const rest = host.replace(PUBLIC_SUFFIX, '')
  return rest ? host.slice(rest.lastIndexOf('.') + 1) : undefined
}

/** Lower case, ASCII, without port and without the dot that a full name may end in; undefined where there is none. */
function hostOf(addressOrHost: string): string | undefined {
  const url = /[/@]/.test(addressOrHost) ? addressOrHost : `//${addressOrHost}`
  if (!/^(?:https?:)?\/\//i.test(url)) return undefined
  try {
    // The base gives its scheme to what begins with "//".
    return new URL(url, 'http://localhost').hostname.replace(/\.$/, '')
  } catch {
    return undefined
  }
}
