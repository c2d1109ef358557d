import { isSameSite } from '@/core/address/site'
import { readDeclaration } from '@/core/declaration'
import { cleanAddress, looksLikeArticle } from '@/core/related/article-address'
import { AD_HOSTS } from '@/core/related/known-hosts'
import { collapseSpaces } from '@/core/values/collapse-spaces'
import { readSupportData } from './support-data'
import { supportKindByService } from './support-kind-by-service'
import { supportKindByText } from './support-kind-by-text'
import { SUPPORT_KINDS, type SupportKind, type SupportLink, type SupportWays } from './types'

/** A longer link text is a sentence or a headline, not the name of a way to pay. */
const MAX_WORDS = 60
/** Without any other sign than its text, a link must be as short as a button. */
const MAX_BUTTON = 32
/** A page with more links is a directory. Its own ways to pay are among the first. */
const MAX_LINKS = 3_000
/** Menu, footer and box often have the same link. */
const MAX_A_KIND = 2

/** Paths of pages that ask for support. */
const ASKING_PATH =
  /\/(?:subscri\w*|suscri\w*|abo|abos|abonn\w*|abbonament\w*|assin\w+|prenumer\w*|plus|premium|member(?:ship)?s?|mitglied\w*|join|donat\w*|donar|don|dons|donner|spende\w*|steun\w*|support(?:-?us)?|contribute|unterstuetz\w*|newsletters?|portal\/(?:signup|support))(?=[/?#.]|$)/i

/**
 * How reliable a way is: declared to Truce, in the page's data, to a known service, by its path, or
 * only by its text.
 */
const BY_DECLARATION = 4
const BY_PAGE_DATA = 3
const BY_SERVICE = 2
const BY_PATH = 1
const BY_TEXT = 0

type Ranked = SupportLink & { rank: number }

export interface SupportOptions {
  /** The page's URL, for a parsed document that does not know it. */
  url?: string
}

/**
 * Finds the ways to support the publisher that a page offers: links, feeds, Web Monetization,
 * structured data. They lead to the page's own site or to a known service, never to an ad network.
 * Reads the document and never changes it.
 */
export function findSupportWays(document: Document, options: SupportOptions = {}): SupportWays {
  const url = options.url ?? document.URL
  const data = readSupportData(document)
  const found: Ranked[] = []

  function add(kind: SupportKind | undefined, href: string, title: string, rank: number): void {
    const address = absolute(href, document, url)
    if (!kind || !address || AD_HOSTS.test(new URL(address).hostname)) return
    if (kind !== 'monetization' && !isSameSite(address, url) && !supportKindByService(address))
      return
    found.push({ kind, href: address, title: title.slice(0, MAX_WORDS), rank })
  }

  const declaration = readDeclaration(document)
  for (const { kind, url } of declaration?.support ?? []) {
    // Feeds and wallets have `link` elements of their own, which every browser reads.
    const known = (['subscribe', 'donate', 'newsletter'] as const).find((name) => name === kind)
    add(known, url, '', BY_DECLARATION)
  }
  for (const { kind, href } of data.actions) add(kind, href, '', BY_PAGE_DATA)
  for (const link of document.querySelectorAll('link[rel][href]')) {
    const kind = kindByRel(link)
    add(kind, link.getAttribute('href') ?? '', link.getAttribute('title') ?? '', BY_PAGE_DATA)
  }
  const links = [...document.querySelectorAll('a[href]')].slice(0, MAX_LINKS)
  for (const link of links) {
    if (/\bsponsored\b/.test(link.getAttribute('rel') ?? '')) continue
    const href = absolute(link.getAttribute('href') ?? '', document, url)
    if (!href) continue
    const words = supportWords(link)
    const service = isSameSite(href, url) ? undefined : supportKindByService(href)
    if (service) add(service, href, words, BY_SERVICE)
    else {
      const hasPath = ASKING_PATH.test(pathOf(href))
      const kind =
        words.length <= (hasPath ? MAX_WORDS : MAX_BUTTON) ? supportKindByText(words) : undefined
      if (hasPath || !looksLikeArticle(href)) add(kind, href, words, hasPath ? BY_PATH : BY_TEXT)
    }
  }
  return {
    links: choose(found),
    ...(data.isFree !== undefined && { isFree: data.isFree }),
    ...(declaration?.words && { words: declaration.words }),
  }
}

function kindByRel(link: Element): SupportKind | undefined {
  const relation = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/)
  if (relation.includes('monetization')) return 'monetization'
  if (relation.includes('payment')) return 'donate'
  const isFeed = /^application\/(?:rss\+xml|atom\+xml|feed\+json)\b/i.test(
    link.getAttribute('type') ?? '',
  )
  // WordPress has a feed of comments with every article.
  const isOfComments = /\/comments?\//.test(link.getAttribute('href') ?? '')
  return isFeed && !isOfComments && relation.includes('alternate') ? 'feed' : undefined
}

function supportWords(link: Element): string {
  const words =
    link.textContent?.trim() || link.getAttribute('aria-label') || link.getAttribute('title')
  return collapseSpaces(words ?? '')
}

/**
 * An absolute URL without tracking parameters. Keeps the fragment by which some sites open their
 * offer.
 */
function absolute(href: string, document: Document, url: string): string | undefined {
  const base = document.querySelector('base[href]')?.getAttribute('href')
  const from = (base && cleanAddress(base, url)) || url
  const address = cleanAddress(href, from)
  const hash = /#\/?portal\b.*/.exec(href)?.[0] ?? ''
  // Any other fragment is a link to a place in the same page.
  const isWithin = href.startsWith('#') && !hash
  return address && !isWithin ? address + hash : undefined
}

function pathOf(href: string): string {
  const { pathname, hash } = new URL(href)
  return pathname + hash.replace('#', '')
}

/** The best links of each kind, without duplicates, in the order of the kinds. */
function choose(found: readonly Ranked[]): SupportLink[] {
  const seen = new Set<string>()
  const best = [...found]
    .sort((a, b) => b.rank - a.rank)
    .filter(({ href }) => {
      const key = href.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
      return !seen.has(key) && seen.add(key)
    })
  return SUPPORT_KINDS.flatMap((kind) =>
    best.filter((link) => link.kind === kind).slice(0, MAX_A_KIND),
  ).map(({ kind, href, title }) => ({ kind, href, title }))
}
