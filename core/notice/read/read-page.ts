import { preventsScrolling } from '@/core/page/prevents-scrolling'
import type { LostContent } from '@/core/removed-content/lost-content'
import type { PageFacts } from '../types'
import { readSite } from './read-site'

/** Enough to know that there is something to read; counting on would only cost time. */
const ENOUGH_WORDS = 400

/** What the page around the boxes is: its title, whether it scrolls, what there is to read. */
export function readPage(window: Window, boxes: readonly Element[], lost?: LostContent): PageFacts {
  return {
    // A page may have an element of that name, which stands in its title's place.
    title: String(window.document.title),
    lang: window.document.documentElement.lang,
    scrollLocked: isScrollLocked(window),
    ...readSite(window.document, boxes),
    ...readBody(window.document, boxes, lost),
  }
}

/** True when the page is held still: no overflow to scroll, or a body pinned in place. */
export function isScrollLocked(window: Window): boolean {
  const { documentElement, body } = window.document
  if (!body) return false
  const [html, inner] = [window.getComputedStyle(documentElement), window.getComputedStyle(body)]
  return (
    preventsScrolling(html.overflowY) ||
    preventsScrolling(inner.overflowY) ||
    inner.position === 'fixed'
  )
}

const PARAGRAPHS = 'p, article, main'

/** Fewer words than this in sight, with more in the page, and its article is hidden. */
const FEW_WORDS = 60

function readBody(
  document: Document,
  boxes: readonly Element[],
  lost: LostContent | undefined,
): Pick<PageFacts, 'bodyWords' | 'isBare'> {
  let bodyWords = lost?.isElsewhere ? FEW_WORDS : 0
  let wordsInSight = 0
  for (const paragraph of [document, ...(lost?.nodes ?? [])].flatMap(paragraphsOf)) {
    if (bodyWords >= ENOUGH_WORDS && wordsInSight >= FEW_WORDS) break
    if (boxes.some((box) => box.contains(paragraph))) continue
    const words = countWords(paragraph.tagName === 'P' ? paragraph : ownText(paragraph))
    bodyWords += words
    if (words > 0 && isSeen(paragraph)) wordsInSight += words
  }
  return { bodyWords, isBare: bodyWords >= FEW_WORDS && wordsInSight < FEW_WORDS }
}

function paragraphsOf(node: Node): Element[] {
  const isParent = node instanceof Element || node instanceof Document
  const inside = isParent ? [...node.querySelectorAll(PARAGRAPHS)] : []
  return node instanceof Element && node.matches(PARAGRAPHS) ? [node, ...inside] : inside
}

/** Visible but for what lies over it. */
function isSeen(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}

function ownText(element: Element): { textContent: string } {
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
  return { textContent: own.map((node) => node.nodeValue).join(' ') }
}

/** Scripts that put no spaces between words; two of their letters are about a word. */
const UNSPACED_LETTER =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu
const LETTERS_A_WORD = 2
const SPACED_WORD =
  /(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}])+/gu

function countWords({ textContent }: { textContent: string | null }): number {
  const words = textContent?.match(SPACED_WORD)?.length ?? 0
  const letters = textContent?.match(UNSPACED_LETTER)?.length ?? 0
  return words + letters / LETTERS_A_WORD
}
