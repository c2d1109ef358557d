import { isSameSite } from '@/core/address/site'

/** Whether most of these links lead to the page's own site, and elsewhere than to itself. */
export function leadToOwnSite(links: readonly Element[], url: string): boolean {
  const inside = links.filter((link) => {
    const href = link.getAttribute('href') ?? ''
    if (href.startsWith('#') || /^(?:mailto|tel|javascript):/i.test(href)) return false
    return !/^(?:https?:)?\/\//i.test(href) || isSameSite(href, url)
  })
  return links.length > 0 && inside.length >= links.length / 2
}
