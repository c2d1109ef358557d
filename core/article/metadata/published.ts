import type { JsonLdArticle } from './json-ld'
import { type MetaTags, metaTag } from './meta-tags'

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'publication_date',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'date',
]

/** Where pages show the date in a form a machine reads, surest first. */
const VISIBLE = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time.published,time.entry-date,time.dt-published,.published time',
  'header time[datetime]',
  'article time[datetime]',
  'time[datetime]',
  'abbr.published[title]',
]

/** A day in the path, as blogs and newspapers keep it. */
const DAY_IN_PATH = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:\/|-|$)/

/** When the article was first published, as the page declares it; undefined when it does not. */
export function publishedTimeOf(
  document: ParentNode,
  tags: MetaTags,
  jsonLd: JsonLdArticle | undefined,
  url: string,
): string | undefined {
  const declared = [jsonLd?.datePublished, metaTag(tags, ...META_NAMES)].find(
    (date) => date && hasYear(date),
  )
  if (declared) return declared
  for (const selector of VISIBLE) {
    for (const element of document.querySelectorAll(selector)) {
      const date =
        element.getAttribute('datetime') ??
        element.getAttribute('content') ??
        element.getAttribute('title')
      if (date && hasYear(date)) return date.trim()
    }
  }
  const [, year, month, day] = DAY_IN_PATH.exec(url) ?? []
  return year ? `${year}-${month}-${day}` : undefined
}

function hasYear(date: string): boolean {
  return /\b(?:19|20)\d\d|^(?:19|20)\d{6}/.test(date)
}
