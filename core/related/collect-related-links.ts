import { isSameSite } from '@/core/address/site'
import { findSections, type Section } from '@/core/sections'
import { textKey } from '@/core/values/text-key'
import { addressKey, cleanAddress, mayBeArticle } from './article-address'
import { findBodyRange, type KnownArticle } from './body-range'
import { candidatesFromBody } from './candidates-from-body'
import { candidatesFromCluster } from './candidates-from-cluster'
import { candidatesFromSections } from './candidates-from-sections'
import { cardFacts } from './card-facts'
import { cardsAround } from './cards-around'
import { isSponsored } from './is-sponsored'
import { linkTitle } from './link-title'
import { rankLinks } from './rank-links'
import type { RelatedCandidate } from './related-candidate'
import { thumbnailOf } from './thumbnail'
import type { RelatedLink } from './types'

export interface CollectOptions {
  /** The page's URL, for a parsed document that does not know it. */
  url?: string
  /** The article that was extracted from the page. Tells where its body ends. */
  article?: KnownArticle | undefined
  /** Also return sponsored links, marked as such. */
  includeSponsored?: boolean
}

/** With so many links that an editor chose, links that an algorithm chose are left out. */
const MIN_PLAIN = 2

/**
 * Collects the links to other articles that a page offers, best first. Empty when there are none.
 * Reads the document and never changes it.
 */
export function collectRelatedLinks(
  document: Document,
  options: CollectOptions = {},
): RelatedLink[] {
  const url = options.url ?? document.URL
  const base = baseOf(document, url)
  const own = ownKeys(document, url, base, options.article)
  const sections = findSections(document)
  const range = findBodyRange(document, options.article)

  const popular = popularLists(sections)
  const toLinks = (candidates: readonly RelatedCandidate[]) =>
    candidates
      .filter(({ link }) => !popular.some((list) => list.contains(link)))
      .flatMap((candidate) => toLink(candidate, base, url, own) ?? [])
  const inSections = candidatesFromSections(sections)
  const plain = toLinks(inSections.filter(({ isRecommendation }) => !isRecommendation))
  const enough = plain.filter(({ sponsored }) => !sponsored).length >= MIN_PLAIN
  const named = [
    ...plain,
    ...(enough ? [] : toLinks(inSections.filter(({ isRecommendation }) => isRecommendation))),
    ...(range ? toLinks(candidatesFromBody(range)) : []),
  ]
  const wanted = named.filter(({ sponsored }) => !sponsored)
  const guessed =
    wanted.length === 0 && range
      ? toLinks(candidatesFromCluster(document, range, sections, base))
      : []

  const paid = new Set(
    named.filter(({ sponsored }) => sponsored).map(({ href }) => addressKey(href)),
  )
  const links = [...named, ...guessed].map((link) => ({
    ...link,
    // A link that is sponsored in one place is sponsored everywhere.
    sponsored: link.sponsored || paid.has(addressKey(link.href)),
  }))
  return rankLinks(options.includeSponsored ? links : links.filter(({ sponsored }) => !sponsored))
}

/** Lists of popular and latest articles are not related, whatever other label they have. */
function popularLists(sections: readonly Section[]): Element[] {
  return sections.filter(({ kind }) => kind === 'popular').flatMap(({ elements }) => elements)
}

function toLink(
  candidate: RelatedCandidate,
  base: string,
  url: string,
  own: ReadonlySet<string>,
): RelatedLink | undefined {
  const { link, source } = candidate
  const raw = link.getAttribute('href') ?? ''
  if (raw.startsWith('#')) return undefined
  const href = cleanAddress(raw, base)
  if (!href || own.has(addressKey(href))) return undefined
  const title = linkTitle(link)
  if (!title || own.has(textKey(title))) return undefined
  const sponsored = candidate.sponsored || isSponsored(link, href)
  // A sponsored link may lead anywhere. Other links must lead to an article, and links from a
  // cluster must stay on the site.
  if (!sponsored && !mayBeArticle(href)) return undefined
  if (source === 'cluster' && !isSameSite(href, url)) return undefined
  const cards = cardsAround(link)
  const image = thumbnailOf(cards, base)
  return {
    ...{ href, title, source, sponsored },
    ...(image !== undefined && { image }),
    ...cardFacts(cards, href, title),
  }
}

function ownKeys(
  document: Document,
  url: string,
  base: string,
  article: KnownArticle | undefined,
): Set<string> {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const addresses = [url, canonical].flatMap((href) => (href && cleanAddress(href, base)) || [])
  return new Set([...addresses.map(addressKey), ...(article ? [textKey(article.title)] : [])])
}

function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href')
  try {
    return href ? new URL(href, url).href : url
  } catch {
    return url
  }
}
