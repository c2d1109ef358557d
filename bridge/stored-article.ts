import { isWebUrl } from '@/core/address/is-web-url'
import type { Article } from '@/core/article/types'
import type { NoArticleReason } from '@/core/article/why-no-article'
import type { RelatedLink } from '@/core/related/types'
import { parseSupportWays } from '@/core/support/parse-support-ways'
import type { SupportWays } from '@/core/support/types'
import { isRecord } from '@/core/values/is-record'
import { sampleUrl } from './sample-url'

/** An article as the background stores it for the reader view. */
export interface StoredArticle {
  /** Address of its page: http or https, or that of the sample page. */
  url: string
  article: Article
  related: RelatedLink[]
  support: SupportWays
  /** Milliseconds since 1970. */
  storedAt: number
}

/** The result of `extract.js`. */
export type ExtractResult =
  | { ok: true; page: Omit<StoredArticle, 'support'> }
  | { ok: false; reason: 'no-article'; why?: NoArticleReason }

const OPTIONAL_TEXTS = [
  'byline',
  'siteName',
  'section',
  'publishedTime',
  'modifiedTime',
  'lang',
  'leadImage',
  'leadCaption',
  'leadAlt',
  'excerpt',
] as const

/** Longer than any text that a card is read for. */
const MAX_CARD_TEXT = 200

/**
 * Parses what a content script sent or storage holds. Only known fields of the right type come through. Undefined where
 * a required one is missing or the address is not of the web.
 */
export function parseStoredArticle(value: unknown): StoredArticle | undefined {
  if (!isRecord(value) || !isReadable(value.url) || typeof value.storedAt !== 'number')
    return undefined
  const article = parseArticle(value.article)
  if (!article || !Array.isArray(value.related)) return undefined
  const related = value.related.flatMap((link) => parseLink(link) ?? [])
  const support = parseSupportWays(value.support)
  return { url: value.url, article, related, support, storedAt: value.storedAt }
}

/** Pages of the web, and the page to try Truce on. */
function isReadable(url: unknown): url is string {
  return isWebUrl(url) || url === sampleUrl()
}

function parseArticle(value: unknown): Article | undefined {
  if (!isRecord(value)) return undefined
  const { title, html, text, wordCount, dir } = value
  if (typeof title !== 'string' || typeof html !== 'string' || typeof text !== 'string')
    return undefined
  if (typeof wordCount !== 'number' || !Number.isFinite(wordCount)) return undefined
  const article: Article = { title, html, text, wordCount }
  for (const name of OPTIONAL_TEXTS) {
    const field = value[name]
    if (typeof field === 'string' && (name !== 'leadImage' || isWebUrl(field)))
      article[name] = field
  }
  if (dir === 'ltr' || dir === 'rtl') article.dir = dir
  return article
}

function parseLink(value: unknown): RelatedLink | undefined {
  if (!isRecord(value) || !isWebUrl(value.href) || typeof value.title !== 'string') return undefined
  const source = (['section', 'inline', 'cluster'] as const).find((known) => known === value.source)
  if (!source) return undefined
  return {
    href: value.href,
    title: value.title,
    source,
    sponsored: value.sponsored === true,
    ...(isWebUrl(value.image) && { image: value.image }),
    ...(typeof value.date === 'string' && { date: value.date.slice(0, MAX_CARD_TEXT) }),
    ...(typeof value.summary === 'string' && { summary: value.summary.slice(0, MAX_CARD_TEXT) }),
  }
}
