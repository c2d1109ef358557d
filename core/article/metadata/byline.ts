import { visibleText } from '@/core/sections'
import type { JsonLdArticle } from './json-ld'
import { linesNearTitle } from './lines-near-title'
import type { MetaTags } from './meta-tags'
import { namesRole } from './names-role'

const META_NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'content_author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'byl',
  'cxenseparse:author',
]

/** Where pages show the byline, most reliable first. */
const VISIBLE_BYLINE = [
  '[itemprop~="author"] [itemprop="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.p-author',
  '.author-name',
  '.byline-name',
  '.byline__name',
  '.article-author',
  '.post-author',
  '.entry-author',
  '.author.vcard',
  '.byline a',
  '.byline',
  '.author a',
  '.author',
  '[class*="byline" i]',
  '[class*="author-name" i],[class*="author_name" i],[class*="authorname" i]',
  '[class*="__author" i],[class*="_author_" i]',
  '.author-info span,.author-info a,.author-details a',
  'a[href*="/author/" i],a[href*="/authors/" i],a[href*="/autor/" i]',
]

/** "By" in the supported languages, with the words that may go with it. */
const BY =
  /^(?:(?:written|story|text|words|article|posted|published|reported|review|reviewed|analysis|opinion|commentary|posts|view all posts|this post was written|show all articles of|interview|(?:photo(?:s|graph(?:s|y))?|words|pictures|illustrations|reporting)(?:(?:,| and| &) \p{L}+)*)\s+by|by|oleh|von|ein(?:e)?\s+(?:artikel|beitrag|kolumne|analyse|kommentar|gastbeitrag|interview)\s+von|words(?=:)|text[eo]?|tekst|autor(?:in|en|es)?|auteur|author|authors|par|por|di|de|a cura di|door|autorzy|автор(?:ы)?|текст|yazar|yazan|haber|بقلم|كتب|文|作者|記者|记者|執筆|著者)(?:\s*[:：|／/]\s*|\s+)/iu

/** What follows the names in a byline: a date, a time, a place, a role after a bar. */
const AFTER_NAMES =
  / ?(?:[|•·⋅∙–—]| - |\b(?:published|updated|posted|on|am|le|el|il)\b ?(?=\w*,? ?\d)|\d{1,2}[.:/]\d{1,2}|\b(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d| (?=\d))/iu

/** A longer text is a sentence, not a list of names. */
const MAX_BYLINE_CHARS = 120

/** With dates, roles and white space around it a name is no longer than this; what is longer is data. */
const MAX_RAW_NAME = 2_000

/** Accounts, not people: what content management systems write when nobody signs. */
const NOT_A_PERSON =
  /^(?:admin(?:istrator)?|editor|webmaster|redaktion|redacción|rédaction|staff|user|root|guest|unknown|none|null|undefined|no author|anonymous|author|by|team|the team|(?:the )?editors|editorial (?:team|staff)|newsroom|beitrag)$/i

/**
 * The authors' names, separated by commas and without "By". Undefined when the page names nobody.
 */
export function bylineOf(
  document: Document,
  tags: MetaTags,
  jsonLd: JsonLdArticle | undefined,
  siteNames: readonly string[],
  nearTitle = () => linesNearTitle(document),
): string | undefined {
  // The author may have the same name as the site. An organization of that name was already left
  // out when the JSON-LD was read.
  const declared = joinPeople(jsonLd?.authors ?? [], [])
  if (declared) return declared
  for (const name of META_NAMES) {
    const named = tags.get(name) ?? []
    const people = joinPeople(
      name === 'citation_author' ? named.map(givenNameFirst) : named,
      siteNames,
    )
    if (people) return people
  }
  return (
    joinPeople(labelledAuthor(tags), siteNames) ??
    joinPeople(visiblePeople(document), siteNames) ??
    joinPeople(bylineLine(nearTitle()), siteNames) ??
    // A meta tag that names the site is a person only if it looks like a name: two or three
    // capitalized words.
    joinPeople(
      META_NAMES.flatMap((name) => tags.get(name) ?? []).filter((name) => NAME.test(name)),
      [],
    )
  )
}

/** "Okafor, Mira", as catalogues of papers have it, as one says it. */
function givenNameFirst(name: string): string {
  const [family, given, ...more] = name.split(',')
  return given?.trim() && more.length === 0 ? `${given.trim()} ${family}` : name
}

const NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u

/** The link preview that Slack and others show: a label ("Written by") and its value. */
function labelledAuthor(tags: MetaTags): readonly string[] {
  const labels = tags.get('twitter:label1')?.[0] ?? ''
  return BY.test(`${labels} x`) ? (tags.get('twitter:data1') ?? []) : []
}

/** A paper of a large collaboration has thousands of authors; nobody reads them in a byline. */
const MAX_PEOPLE = 100

/** Cleans names and joins them with commas. Undefined when none is left that could be a person. */
export function joinPeople(
  names: readonly string[],
  siteNames: readonly string[],
): string | undefined {
  const known = new Set(siteNames.map((name) => name.toLowerCase()))
  const people: string[] = []
  for (const person of names.slice(0, MAX_PEOPLE).flatMap((name) => cleanName(name) ?? [])) {
    const key = person.toLowerCase()
    if (!known.has(key)) people.push(person)
    known.add(key)
  }
  return people.length > 0 ? people.join(', ') : undefined
}

/**
 * One name without "By", dates, e-mail addresses and account names; undefined when it is no name.
 */
export function cleanName(raw: string): string | undefined {
  if (raw.length > MAX_RAW_NAME) return undefined
  const text = raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BY, '')
    .replace(/\(?(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+\)?/g, '')
    .replace(/(?:^|\s)@\w+/g, '')
    .split(AFTER_NAMES, 1)
    .join()
    .replace(/^[\s,;:|/–—-]+|(?<![\s,;:|/–—-])[\s,;:|/–—-]+$/g, '')
    .split(', ')
    .filter((part, at) => at === 0 || !namesRole(part))
    .join(', ')
  if (!/\p{L}[\p{L}\p{M}]/u.test(text) && !/\p{sc=Han}/u.test(text)) return undefined
  if (text.length > MAX_BYLINE_CHARS || /^https?:|^www\./i.test(text) || NOT_A_PERSON.test(text))
    return undefined
  return text
}

function visiblePeople(document: ParentNode): string[] {
  for (const selector of VISIBLE_BYLINE) {
    const found = [...document.querySelectorAll(selector)]
      // Names in comments and in teasers are not the authors of this article.
      .filter(
        (element) =>
          !element.closest(
            '[class*="comment" i],[id*="comment" i],aside,footer,li article,[class*="related" i]',
          ),
      )
      .map(visibleText)
      .filter((text) => text !== '' && text.length <= MAX_BYLINE_CHARS)
    const [first] = found
    if (!first) continue
    // Several different names are all authors only where the markup says so of each.
    return /itemprop|rel~/.test(selector) ? found.slice(0, 5) : [first]
  }
  return []
}

/** Lower-case words in names. */
const PARTICLES =
  /^(?:van|von|de|da|di|del|della|der|den|du|la|le|el|al|bin|ibn|ben|y|e|und|and|et|&)$/i

/** A longer line is a sentence. */
const MAX_NAME_WORDS = 8

/** A day before the byline: "4 March 2026 by Mira Okafor". */
const AFTER_DAY = /^.{0,20}\b(?:19|20)\d\d[\s,|·–-]+/

/** "By Mira Okafor" as a line of its own near the title, on pages without author markup. */
function bylineLine(lines: readonly string[]): string[] {
  for (const line of lines) {
    const signed = line.replace(AFTER_DAY, '')
    const name = BY.test(signed) ? cleanName(signed) : undefined
    const words = name?.split(/[\s,]+/) ?? []
    if (words.length < 2 || words.length > MAX_NAME_WORDS) continue
    if (words.every((word) => PARTICLES.test(word) || /^\p{Lu}|^\p{Lo}/u.test(word)))
      return [signed]
  }
  return []
}
