/**
 * Whether two addresses have the same host, "www." aside, or one's host is a subdomain of the other's. Narrower than
 * `isSameSite`, and without its table of public suffixes: for scripts that run in every page and have no room for it.
 */
export function areNestedHosts(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false
  const [a = '', b = ''] = [one, other].map((url) => new URL(url).hostname.replace(/^www\./, ''))
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}
