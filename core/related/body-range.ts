import { countProse, isProse, visibleText } from '@/core/sections'

/** Where the article's text stands in the live page. */
export interface BodyRange {
  /** Its paragraphs, in the page's order. */
  paragraphs: Element[]
  /** The smallest element around them. */
  container: Element
}

/** What related links need to know of an article; the reader's Article fits. */
export interface KnownArticle {
  title: string
  text: string
}

/**
 * Finds the body in a page: the paragraphs whose words are in the article when one is given, else those
 * of the part of the page with the most prose. Undefined where there is none.
 */
export function findBodyRange(document: Document, article?: KnownArticle): BodyRange | undefined {
  const paragraphs = article ? knownParagraphs(document, article) : proseParagraphs(document)
  const [first] = paragraphs
  const last = paragraphs.at(-1)
  if (!first || !last) return undefined
  let container: Element | null = first.parentElement
  while (container && !container.contains(last)) container = container.parentElement
  return { paragraphs, container: container ?? document.body }
}

function knownParagraphs(document: Document, article: KnownArticle): Element[] {
  const known = new Set(article.text.split('\n\n'))
  const found = [...document.querySelectorAll('p')].filter((paragraph) =>
    known.has(visibleText(paragraph)),
  )
  return found.some(isProse) ? found : proseParagraphs(document)
}

function proseParagraphs(document: Document): Element[] {
  const parts = [
    ...document.querySelectorAll('[itemprop="articleBody"],article,main,[role="main"]'),
  ]
  const counted = parts
    .map((part) => ({ part, prose: countProse(part) }))
    .sort((a, b) => b.prose - a.prose)
  const part = counted[0]?.prose ? counted[0].part : document
  return [...part.querySelectorAll('p')].filter(isProse)
}
