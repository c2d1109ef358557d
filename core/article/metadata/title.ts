import { visibleText } from '@/core/sections'
import { collapseSpaces } from '@/core/values/collapse-spaces'
import { textKey } from '@/core/values/text-key'
import type { JsonLdArticle } from './json-ld'
import { type MetaTags, metaTag } from './meta-tags'

/** Separators between an article's title and the site's name. A hyphen only counts with spaces. */
const SEPARATOR = /(?<!\s)(?:\s+(?:[|\-–—―:·•»«/\\]+\s+)+|\s*(?:[|｜»]\s*)+)/u

/** A title has at least so many characters. */
const MIN_TITLE_CHARS = 8

/** A part before a bar with fewer words is a section's name, not the title. */
const MIN_TITLE_WORDS = 3

/** A heading with this share of a declared title is the same title, with or without a kicker. */
const MIN_OVERLAP = 0.5

/** The article's title without the site's name; empty when the page has none. */
export function titleOf(
  document: Document,
  tags: MetaTags,
  jsonLd: JsonLdArticle | undefined,
  siteNames: readonly string[],
): string {
  const declared = [
    metaTag(
      tags,
      'og:title',
      'twitter:title',
      'parsely-title',
      'sailthru.title',
      'dc.title',
      'citation_title',
    ),
    jsonLd?.headline,
    collapseSpaces(document.title),
  ]
    .filter((title) => title !== undefined)
    .map((title) => withoutSiteName(decodeEntities(title), siteNames))
    .filter((title) => title !== '' && !siteNames.some((name) => isSameName(name, title)))
  const heading = matchingHeading(document, declared, siteNames)
  return heading ?? withoutSection(declared[0] ?? '')
}

/** Cuts "Title | Site" and "Site: Title" to "Title", when the part cut is a name of the site. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const parts = title.split(SEPARATOR).filter((part) => part !== '')
  if (parts.length < 2) return title.trim()
  const isSite = (part: string) => siteNames.some((name) => isSameName(name, part))
  let from = 0
  let to = parts.length
  while (to - from > 1 && isSite(parts[to - 1] ?? '')) to--
  while (to - from > 1 && isSite(parts[from] ?? '')) from++
  if (from === 0 && to === parts.length) return title.trim()
  const first = parts[from] ?? ''
  const last = parts[to - 1] ?? ''
  const start = title.indexOf(first)
  const trimmed = title.slice(start, title.lastIndexOf(last) + last.length).trim()
  return trimmed.length >= MIN_TITLE_CHARS || to - from > 0 ? trimmed : title.trim()
}

/** Removes a section's name or slogan after a bar. After a dash a title may go on. */
function withoutSection(title: string): string {
  const [first = '', ...rest] = title.split(/(?<!\s)\s+\|\s+/)
  return rest.length > 0 && first.split(' ').length >= MIN_TITLE_WORDS ? first.trim() : title
}

/** The h1 that agrees with a declared title. It has no suffix, and the writer's own spelling. */
function matchingHeading(
  document: Document,
  declared: readonly string[],
  siteNames: readonly string[],
): string | undefined {
  const headings = [...document.querySelectorAll('h1,[itemprop="headline"]')]
    .map((heading) => withoutKicker(heading, declared))
    .filter(
      (text) => text.length >= MIN_TITLE_CHARS && !siteNames.some((name) => isSameName(name, text)),
    )
  for (const title of declared) {
    const wanted = textKey(title)
    const found = headings.find((heading) => {
      const own = textKey(heading)
      if (own === wanted) return true
      const [short, long] = own.length < wanted.length ? [own, wanted] : [wanted, own]
      return short.length >= long.length * MIN_OVERLAP && long.includes(short)
    })
    if (found) return found
  }
  // The only heading of a page is its title. The declared title may be written for search engines.
  const [only] = headings
  if (!only || headings.length > 1) return undefined
  return declared.length === 0 || declared.some((title) => sharesWords(title, only))
    ? only
    : undefined
}

/** The text of a heading, without the kicker in its first element where a declared title has none. */
function withoutKicker(heading: Element, declared: readonly string[]): string {
  const text = visibleText(heading)
    .replace(/\u00ad|¶$/g, '')
    .trimEnd()
  const kicker = heading.firstElementChild && visibleText(heading.firstElementChild)
  if (!kicker || !text.startsWith(kicker)) return text
  const rest = text.slice(kicker.length).trim()
  return declared.some((title) => textKey(title) === textKey(rest)) ? rest : text
}

/** Whether a third of the longer words of a heading are also in a declared title, or all those of a short title in the heading. */
function sharesWords(title: string, heading: string): boolean {
  const longWords = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]{4,}/gu)
        ?.map((word) => word.slice(0, 6)),
    )
  const declaredWords = longWords(title)
  const own = [...longWords(heading)]
  const shared = own.filter((word) => declaredWords.has(word)).length
  const isWhole = shared === declaredWords.size && title.split(' ').length < MIN_TITLE_WORDS
  return own.length > 1 && shared > 0 && (isWhole || shared >= own.length / 3)
}

/** Whether two names mean the same site: "The Site" and "site". */
function isSameName(name: string, part: string): boolean {
  const a = textKey(name)
  const b = textKey(part)
  if (!a || !b) return false
  return a === b || a.replace(/^the/, '') === b.replace(/^the/, '')
}

/** The entities that editors type. The full table is not worth its size. */
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  shy: '',
}

/** Decodes entities: some sites escape titles twice ("&amp;#8217;"). */
function decodeEntities(title: string): string {
  return title.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
    if (code) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    return ENTITIES[name.toLowerCase()] ?? whole
  })
}
