/** Whether most of these links lead to the page's own site, and elsewhere than to itself. */
export function leadToOwnSite(links: readonly Element[], url: string): boolean {
  const own = siteOf(url)
  const inside = links.filter((link) => {
    const href = link.getAttribute('href') ?? ''
    if (href.startsWith('#') || /^(?:mailto|tel|javascript):/i.test(href)) return false
    return !/^(?:https?:)?\/\//i.test(href) || siteOf(href) === own
  })
  return links.length > 0 && inside.length >= links.length / 2
}

/** The last labels of a host, near enough to tell a publisher's hosts from others. */
function siteOf(url: string): string {
  const host = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  const labels = host.split('.')
  return labels.slice((labels.at(-2) ?? '').length <= 3 ? -3 : -2).join('.')
}
