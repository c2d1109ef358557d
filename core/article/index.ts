import { visibleText } from '@/core/sections'
import { absolutizeLinks, baseUrlOf } from './absolute-url'
import { findBody } from './blocks'
import type { Removal } from './blocks/report-cuts'
import { countWords } from './count-words'
import { restoreFootnotes } from './footnotes'
import { resolveImages } from './images'
import { isFrontPage } from './is-front-page'
import { linkEmbeds } from './link-embeds'
import { readMetadata } from './metadata'
import { withoutUndefined } from './metadata/json-ld'
import { normalizeFigures } from './normalize-figures'
import { plainText } from './plain-text'
import { sanitizeToFragment, serializeFragment } from './sanitize'
import type { Article } from './types'

export type { Article } from './types'
export { whyNoArticle } from './why-no-article'

export interface ExtractOptions {
  /** The page's address where the document does not know it (a parsed one). */
  url?: string
  /** Live elements that are no part of the article: a notice found over it. */
  exclude?: readonly Element[]
  /** Told of everything that was taken out, and why. For finding wrong cuts. */
  onCut?: (removal: Removal) => void
}

/** A shorter page has nothing to read in another view: a caption, an error, a video with a line under it. */
const MIN_WORDS = 50

/** A page that calls itself an article may be a short report. */
const MIN_WORDS_DECLARED = 25

/** Some paragraph must be this long (characters; half for CJK, whose words are counted above): teasers are not. */
const MIN_LONGEST_PARAGRAPH = 60

/**
 * The article of a page, or undefined when the page is none: `whyNoArticle` tells why. Never
 * changes the document given; what is kept is copied. Contents of shadow trees are not seen.
 */
export function extractArticle(
  document: Document,
  options: ExtractOptions = {},
): Article | undefined {
  const url = options.url ?? document.URL
  const base = baseUrlOf(document, options.url)
  const metadata = readMetadata(document, url, base)
  if (!metadata.declaredArticle && isFrontPage(document, url)) return undefined

  const found = findBody(document, {
    exclude: options.exclude ?? [],
    title: metadata.title,
    url,
    description: metadata.excerpt,
    declared: metadata.declaredArticle,
    onCut: options.onCut,
  })
  if (!found) return undefined
  const { body: taken } = found
  const clone = taken.ownerDocument
  restoreFootnotes(taken, document, url)
  resolveImages(clone, base)
  absolutizeLinks(clone, base, url)
  linkEmbeds(clone, base)
  normalizeFigures(clone)

  demoteHeadings(taken, metadata.title)
  const body = sanitizeToFragment(taken.innerHTML, windowOf(document))
  const text = plainText(body)
  const wordCount = countWords(text, metadata.lang)
  if (!readsAsArticle(text, wordCount, metadata.declaredArticle)) return undefined

  const { declaredArticle: _, leadImage, ...told } = metadata
  return {
    ...told,
    ...withoutUndefined({ leadImage: leadImage(body) }),
    html: serializeFragment(body),
    text,
    wordCount,
  }
}

/** A parsed document has no window of its own; the one this code runs in does as well. */
function windowOf(document: Document): Window & typeof globalThis {
  return (document.defaultView as (Window & typeof globalThis) | null) ?? window
}

function readsAsArticle(text: string, words: number, declared: boolean): boolean {
  if (words < (declared ? MIN_WORDS_DECLARED : MIN_WORDS)) return false
  const longest = Math.max(...text.split('\n\n').map((paragraph) => paragraph.length))
  const cjk = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{4}/u.test(text)
  return longest >= (cjk ? MIN_LONGEST_PARAGRAPH / 2 : MIN_LONGEST_PARAGRAPH)
}

/** The reader view has one h1, the title: a copy of it in the body goes, another steps down. */
function demoteHeadings(body: Element, title: string): void {
  for (const heading of [...body.querySelectorAll('h1,h2')]) {
    if (visibleText(heading) === title) {
      heading.remove()
    } else if (heading.localName === 'h1') {
      const lower = heading.ownerDocument.createElement('h2')
      lower.append(...heading.childNodes)
      heading.replaceWith(lower)
    }
  }
}
