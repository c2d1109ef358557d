/**
 * Whether a picture may be loaded. `sites` are the match patterns (`https://*.example.org/*`) for
 * which Truce has host permissions: only there can it remove cookies from the request. A data: URL
 * sends no request.
 */
export function mayLoadPicture(src: string, sites: readonly string[]): boolean {
  if (/^data:/i.test(src)) return true
  if (!URL.canParse(src)) return false
  return sites.some((site) => matches(site, new URL(src)))
}

function matches(pattern: string, { protocol, hostname }: URL): boolean {
  if (!/^https?:$/.test(protocol)) return false
  if (pattern === '<all_urls>') return true
  const [scheme, rest = ''] = pattern.split('://')
  if (scheme !== '*' && `${scheme}:` !== protocol) return false
  const [authority = ''] = rest.split('/', 1)
  const host = authority.replace(/:\d+$/, '')
  if (host === '*') return true
  const base = host.replace(/^\*\./, '')
  return hostname === base || (host !== base && hostname.endsWith(`.${base}`))
}
