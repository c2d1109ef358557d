import type { JsonLdArticle } from './json-ld'
import { linesNearTitle } from './lines-near-title'
import { type MetaTags, metaTag } from './meta-tags'
import { parseWrittenDate } from './parse-written-date'
import { shortText } from './short-text'

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

/** Elements with a machine-readable date, most reliable first. */
const MACHINE_READABLE = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time.published,time.entry-date,time.dt-published,.published time',
  'header time[datetime]',
  'article time[datetime]',
  'time[datetime]',
  'abbr.published[title]',
]

/** Elements in which pages write the date in words. */
const WRITTEN_DATE =
  'time,[class*="date" i],[class*="publish" i],[class*="posted" i],[class*="byline" i],[class*="meta" i],[class*="time" i],[id*="date" i]'

/** Dates in here belong to other articles, to comments or to the site. */
const OTHER_PARTS =
  'aside,nav,body>header,body>footer,footer,[class*="comment" i],[class*="related" i],[class*="sidebar" i],[class*="widget" i],[class*="copyright" i],[class*="today" i]'

/**
 * A dateline is a short line, perhaps with a name or place. A longer text is part of the article.
 */
const MAX_LINE_CHARS = 80

/** A day in the path of the URL, as blogs and newspapers have it. */
const DAY_IN_PATH = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:\/|-|$)/

/**
 * When the article was first published, as the page declares or shows it; undefined when it does
 * not.
 */
export function publishedTimeOf(
  document: Document,
  tags: MetaTags,
  jsonLd: JsonLdArticle | undefined,
  url: string,
  nearTitle = () => linesNearTitle(document),
): string | undefined {
  const declared = [jsonLd?.datePublished, metaTag(tags, ...META_NAMES)].find(
    (date) => date && hasYear(date),
  )
  if (declared) return machineReadable(declared)
  for (const selector of MACHINE_READABLE) {
    for (const element of document.querySelectorAll(selector)) {
      const date =
        element.getAttribute('datetime') ??
        element.getAttribute('content') ??
        element.getAttribute('title')
      if (date && hasYear(date)) return machineReadable(date.trim())
    }
  }
  const [, year, month, day] = DAY_IN_PATH.exec(url) ?? []
  return year ? `${year}-${month}-${day}` : writtenDate(document, nearTitle)
}

/** When the article was last changed, as the page declares it. */
export function modifiedTimeOf(
  tags: MetaTags,
  jsonLd: JsonLdArticle | undefined,
): string | undefined {
  const declared =
    jsonLd?.dateModified ??
    metaTag(tags, 'article:modified_time', 'og:updated_time', 'datemodified', 'last-modified')
  return declared && hasYear(declared) ? machineReadable(declared) : undefined
}

function writtenDate(document: Document, nearTitle: () => string[]): string | undefined {
  for (const element of document.querySelectorAll(WRITTEN_DATE)) {
    const text = shortText(element, MAX_LINE_CHARS)
    const date = text && parseWrittenDate(text)
    if (date && !element.closest(OTHER_PARTS)) return date
  }
  for (const line of nearTitle()) {
    const date = parseWrittenDate(line)
    if (date) return date
  }
  return undefined
}

/** ISO 8601 stays as it is. Other forms become YYYY-MM-DD where they can be parsed. */
function machineReadable(date: string): string {
  return /^\d{4}-\d\d/.test(date) ? date : (parseWrittenDate(date) ?? date)
}

function hasYear(date: string): boolean {
  return /\b(?:19|20)\d\d|^(?:19|20)\d{6}/.test(date)
}
