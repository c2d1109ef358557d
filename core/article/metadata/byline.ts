import { visibleText } from '@/core/sections'
import type { JsonLdArticle } from './json-ld'
import { linesNearTitle } from './lines-near-title'
import type { MetaTags } from './meta-tags'

const META_NAMES = [
  'author',
  'article:author',
  'article:author_name',
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

/** Where pages show who wrote the article, surest first. */
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

/** "By" in the languages of the house, with what may follow it. */
const BY =
  /^(?:(?:written|story|text|words|article|posted|published|reported|review|reviewed|analysis|opinion|commentary|posts|view all posts|this post was written|show all articles of|interview|photos?)\s+by|by|von|ein(?:e)?\s+(?:artikel|beitrag|kolumne|analyse|kommentar|gastbeitrag|interview)\s+von|text|autor(?:in|en|es)?|auteur|author|authors|par|por|di|de|a cura di|door|autorzy|автор(?:ы)?|текст|yazar|yazan|haber|بقلم|كتب|文|作者|記者|记者|執筆|著者)(?:\s*[:：|／/]\s*|\s+)/iu

/** What follows the people in a byline: dates, times, places, roles after a bar. */
const AFTER_NAMES =
  /\s*(?:[|•·⋅∙–—]|\s-\s|\b(?:published|updated|posted|on|am|le|el|il)\b\s*(?=\w*,?\s*\d)|\d{1,2}[.:/]\d{1,2}|\b(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d).*$/iu

/** A byline lists people, not sentences. */
const MAX_BYLINE_CHARS = 120

/** Accounts, not people: what content systems write when nobody signs. */
const NOT_A_PERSON =
  /^(?:admin(?:istrator)?|editor|webmaster|redaktion|redacción|rédaction|staff|user|root|guest|unknown|none|null|undefined|no author|anonymous|author|by|team|the team|(?:the )?editors|editorial (?:team|staff)|newsroom|beitrag)$/i

/** The people who wrote the article, joined by commas and without "By"; undefined when the page names none. */
export function bylineOf(
  document: Document,
  tags: MetaTags,
  jsonLd: JsonLdArticle | undefined,
  siteNames: readonly string[],
  nearTitle = () => linesNearTitle(document),
): string | undefined {
  // A person may be the site: only organizations are told apart from it, where the data is read.
  const declared = joinPeople(jsonLd?.authors ?? [], [])
  if (declared) return declared
  for (const name of META_NAMES) {
    const people = joinPeople(tags.get(name) ?? [], siteNames)
    if (people) return people
  }
  return (
    joinPeople(labelledAuthor(tags), siteNames) ??
    joinPeople(visiblePeople(document), siteNames) ??
    joinPeople(bylineLine(nearTitle()), siteNames) ??
    // A person may be the site; a person's name has a few capitalised words and no trade in it.
    joinPeople(
      META_NAMES.flatMap((name) => tags.get(name) ?? []).filter((name) => NAME.test(name)),
      [],
    )
  )
}

const NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u

/** What chat programs show under a link: "Written by", and who. */
function labelledAuthor(tags: MetaTags): readonly string[] {
  const labels = tags.get('twitter:label1')?.[0] ?? ''
  return BY.test(`${labels} x`) ? (tags.get('twitter:data1') ?? []) : []
}

/** Cleans and joins names; undefined when nothing is left that could be a person. */
export function joinPeople(
  names: readonly string[],
  siteNames: readonly string[],
): string | undefined {
  const people = names.flatMap((name) => cleanName(name) ?? [])
  const sites = siteNames.map((name) => name.toLowerCase())
  const unique = people.filter(
    (person, at) =>
      !sites.includes(person.toLowerCase()) &&
      people.findIndex((other) => other.toLowerCase() === person.toLowerCase()) === at,
  )
  return unique.length > 0 ? unique.join(', ') : undefined
}

/** One name without "By", date, address and account; undefined when it is no name. */
export function cleanName(raw: string): string | undefined {
  const text = raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BY, '')
    .replace(/\(?\b[\w.+-]+@[\w-]+\.[\w.]+\)?/g, '')
    .replace(/(?:^|\s)@\w+/g, '')
    .replace(AFTER_NAMES, '')
    .replace(/^[\s,;:|/–—-]+|[\s,;:|/–—-]+$/g, '')
  if (!/\p{L}{2}/u.test(text) && !/\p{sc=Han}/u.test(text)) return undefined
  if (text.length > MAX_BYLINE_CHARS || /^https?:|^www\./i.test(text) || NOT_A_PERSON.test(text))
    return undefined
  return text
}

function visiblePeople(document: ParentNode): string[] {
  for (const selector of VISIBLE_BYLINE) {
    const found = [...document.querySelectorAll(selector)]
      // Names under comments and in author boxes of other articles are not this article's.
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
    // Several different ones are people of one article only where the page marks each as author.
    return /itemprop|rel~/.test(selector) ? found.slice(0, 5) : [first]
  }
  return []
}

/** Words of names that begin small. */
const PARTICLES =
  /^(?:van|von|de|da|di|del|della|der|den|du|la|le|el|al|bin|ibn|ben|y|e|und|and|et|&)$/i

/** More words are a sentence. */
const MAX_NAME_WORDS = 8

/** "By Mira Okafor" in a line of its own near the title, in pages that mark nothing. */
function bylineLine(lines: readonly string[]): string[] {
  for (const line of lines) {
    const name = BY.test(line) ? cleanName(line) : undefined
    const words = name?.split(/[\s,]+/) ?? []
    if (words.length < 2 || words.length > MAX_NAME_WORDS) continue
    if (words.every((word) => PARTICLES.test(word) || /^\p{Lu}|^\p{Lo}/u.test(word))) return [line]
  }
  return []
}
