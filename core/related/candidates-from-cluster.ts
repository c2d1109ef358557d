import { linkedShare, type Section, visibleText } from '@/core/sections'
import { cleanAddress, looksLikeArticle } from './article-address'
import type { BodyRange } from './body-range'
import { linkTitle } from './link-title'
import type { RelatedCandidate } from './related-candidate'

/** Two links side by side are "previous" and "next". A list of related articles has more. */
const MIN_LINKS = 3
const MAX_LINKS = 24

/** In a cluster, at least this share of the characters is in links. */
const MIN_LINKED_SHARE = 0.3

/** Parts of a page with links of the site, not of the article. */
const OF_THE_SITE =
  'nav,footer,body>header,[role="navigation"],[role="contentinfo"],[role="banner"],[class*="footer" i],[id*="footer" i],[class*="menu" i],[id*="menu" i],[class*="sidebar" i],[id*="sidebar" i],aside,[class*="breadcrumb" i],[class*="pagination" i],[class*="author" i],[class*="tag" i]'

/**
 * Finds the first group of article links after the body, for pages whose related links have no
 * known heading. Skips groups of another kind (popular, comments).
 */
export function candidatesFromCluster(
  document: Document,
  range: BodyRange,
  sections: readonly Section[],
  base: string,
): RelatedCandidate[] {
  const last = range.paragraphs.at(-1)
  if (!last) return []
  const named = sections
    .filter(({ kind }) => kind !== 'related')
    .flatMap(({ elements }) => elements)
  const inOrder = [...document.querySelectorAll('p,ul,ol,div,section')]
  for (const list of inOrder.slice(inOrder.indexOf(last) + 1)) {
    if (list.localName === 'p') continue
    if (list.closest(OF_THE_SITE) || named.some((element) => element.contains(list))) continue
    const links = articleLinks(list, base)
    if (links.length < MIN_LINKS || links.length > MAX_LINKS) continue
    if (linkedShare(list) < MIN_LINKED_SHARE || hasUnknownHeading(list)) continue
    return links.map((link) => ({ link, source: 'cluster', sponsored: false }))
  }
  return []
}

function articleLinks(list: Element, base: string): Element[] {
  const byAddress = new Map<string, Element>()
  for (const link of list.querySelectorAll('a[href]')) {
    const href = cleanAddress(link.getAttribute('href') ?? '', base)
    if (href && !byAddress.has(href) && looksLikeArticle(href) && linkTitle(link)) {
      byAddress.set(href, link)
    }
  }
  return [...byAddress.values()]
}

/** A list under an unknown heading has its own topic: news, a section, a shop. */
function hasUnknownHeading(list: Element): boolean {
  const inside = list.querySelector('h2,h3,h4')
  const heading =
    inside && !inside.querySelector('a') && !inside.closest('a')
      ? inside
      : list.previousElementSibling
  return Boolean(heading?.matches('h2,h3,h4,h5,h6') && visibleText(heading))
}
