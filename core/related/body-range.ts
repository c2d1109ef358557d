import { countProse, isProse, visibleText } from '@/core/sections'

/** Where the article's text is in the live page. */
export interface BodyRange {
  /** Its paragraphs, in document order. */
  paragraphs: Element[]
  /** The smallest element that contains them. */
  container: Element
}

/** The parts of an `Article` that related links need. */
export interface KnownArticle {
  title: string
  text: string
}

/**
 * Finds the body of the article in a page: the paragraphs with the text of the article if it is
 * given, else those of the part with the most prose. Undefined where there is none.
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
