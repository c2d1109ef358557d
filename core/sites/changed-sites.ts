import type { SitePolicy, Sites } from './policy'

/** The keys of the sites whose choices differ between two lists. */
export function changedSites(before: Sites, after: Sites): Set<string> {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return new Set([...keys].filter((key) => !isSame(before[key], after[key])))
}

function isSame(one: SitePolicy | undefined, other: SitePolicy | undefined): boolean {
  return (
    one?.support === other?.support &&
    one?.until === other?.until &&
    one?.subdomains === other?.subdomains &&
    one?.whenNotice === other?.whenNotice &&
    one?.pointed?.join() === other?.pointed?.join() &&
    one?.alwaysReader === other?.alwaysReader
  )
}
