import { visibleText } from '@/core/sections'
import { absolutizeLinks, baseUrlOf } from './absolute-url'
import { asPage, isXmlViewer } from './as-page'
import { findBody } from './blocks'
import type { Removal } from './blocks/report-cuts'
import { countWords } from './count-words'
import { restoreFootnotes } from './footnotes'
import { resolveImages } from './images'
import { isFrontPage } from './is-front-page'
import { largeFrames } from './large-frames'
import { linkEmbeds } from './link-embeds'
import { readMetadata } from './metadata'
import { leadWords } from './metadata/lead-words'
import { normalizeFigures } from './normalize-figures'
import { plainText } from './plain-text'
import { keepAllowed } from './sanitize/keep-allowed'
import { serializeFragment } from './sanitize/serialize-fragment'
import {
  MIN_ARTICLE_WORDS,
  MIN_ARTICLE_WORDS_DECLARED,
  MIN_LONGEST_PARAGRAPH_CHARS,
  MIN_LONGEST_PARAGRAPH_CHARS_CJK,
} from './thresholds'
import type { Article } from './types'
import { unlinkHeadings } from './unlink-headings'

export type { Article } from './types'
export { whyNoArticle } from './why-no-article'

export interface ExtractOptions {
  /** The page's URL, for a parsed document that does not know it. */
  url?: string
  /** Live elements that are not part of the article, such as a notice over it. */
  exclude?: readonly Element[]
  /** Called for everything that was cut, with the reason. For finding wrong cuts. */
  onCut?: (removal: Removal) => void
}

/**
 * Extracts the article of a page. Undefined when the page has none; `whyNoArticle` then gives the
 * reason. Reads the document and never changes it: everything it returns is a copy. A page that is only a frame of
 * the same site is read from that.
 */
export function extractArticle(
  document: Document,
  options: ExtractOptions = {},
): Article | undefined {
  if (isXmlViewer(document)) return undefined
  const url = options.url ?? document.URL
  const own = articleOf(asPage(document, url), { ...options, url })
  if (own) return own
  for (const { contentDocument: inside } of largeFrames(document)) {
    const found = inside && articleOf(inside, { ...options, url: inside.baseURI })
    if (found) return found
  }
  return undefined
}

function articleOf(
  document: Document,
  { url, ...options }: ExtractOptions & { url: string },
): Article | undefined {
  const base = baseUrlOf(document, url)
  const metadata = readMetadata(document, url, base)
  if (!metadata.declaredArticle && isFrontPage(document, url)) return undefined

  const found = findBody(document, {
    exclude: options.exclude ?? [],
    title: metadata.title,
    byline: metadata.byline,
    url,
    description: metadata.excerpt,
    declared: metadata.declaredArticle,
    onCut: options.onCut,
  })
  if (!found) return undefined
  const { body: extracted } = found
  const clone = extracted.ownerDocument
  restoreFootnotes(extracted, document, url)
  resolveImages(clone, base)
  absolutizeLinks(clone, base, url)
  unlinkHeadings(extracted)
  linkEmbeds(clone, base)
  normalizeFigures(clone)

  demoteHeadings(extracted, metadata.title)
  const body = keepAllowed(extracted)
  const text = plainText(body)
  const wordCount = countWords(text, metadata.lang)
  if (!readsAsArticle(text, wordCount, metadata.declaredArticle)) return undefined

  const { declaredArticle: _, leadImage, ...fields } = metadata
  const lead = leadImage(body)
  return {
    ...fields,
    ...(lead && { leadImage: lead, ...leadWords(document, lead, base) }),
    html: serializeFragment(body),
    text,
    wordCount,
  }
}

function readsAsArticle(text: string, words: number, declared: boolean): boolean {
  if (words < (declared ? MIN_ARTICLE_WORDS_DECLARED : MIN_ARTICLE_WORDS)) return false
  const longest = Math.max(...text.split('\n\n').map((paragraph) => paragraph.length))
  const cjk = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{4}/u.test(text)
  return longest >= (cjk ? MIN_LONGEST_PARAGRAPH_CHARS_CJK : MIN_LONGEST_PARAGRAPH_CHARS)
}

/**
 * The reader view has one h1, the title. Removes headings that repeat it and makes other h1
 * elements h2.
 */
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
