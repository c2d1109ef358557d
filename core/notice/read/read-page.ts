import { estimateWords } from '@/core/page/estimate-words'
import {
  bodyOf,
  childNodesOf,
  contains,
  documentElementOf,
  langOf,
  matches,
  nodeValueOf,
  querySelectorAll,
  tagNameOf,
  textContentOf,
  titleOf,
} from '@/core/page/node-access'
import { preventsScrolling } from '@/core/page/prevents-scrolling'
import { MAX_COUNTED_TEXT, SOMETHING_TO_READ } from '@/core/page/something-to-read'
import { isVisible } from '@/core/page/visibility'
import type { RemovedContent } from '@/core/removed-content/removed-content'
import type { PageFacts } from '../types'
import { readSite } from './read-site'
import { MAX_COUNTED_WORDS } from './reading-limits'

/** What the page around the boxes is: its title, whether it scrolls, what there is to read. */
export function readPage(
  window: Window,
  boxes: readonly Element[],
  removed?: RemovedContent,
): PageFacts {
  const paragraphs = readParagraphs(window.document, boxes, removed)
  return {
    title: titleOf(window.document) ?? '',
    lang: langOf(documentElementOf(window.document)),
    scrollLocked: isScrollLocked(window),
    ...readSite(window.document, boxes, paragraphs.bodyWords),
    ...paragraphs,
  }
}

/** True when the page cannot be scrolled: its overflow is cut off, or its body is pinned in place. */
export function isScrollLocked(window: Window): boolean {
  const body = bodyOf(window.document)
  if (!body) return false
  const html = window.getComputedStyle(documentElementOf(window.document))
  const inner = window.getComputedStyle(body)
  return (
    preventsScrolling(html.overflowY) ||
    preventsScrolling(inner.overflowY) ||
    inner.position === 'fixed'
  )
}

const PARAGRAPHS = 'p, article, main'

/** Counts the words outside the boxes, and those of them that are visible, until there are enough of both. */
function readParagraphs(
  document: Document,
  boxes: readonly Element[],
  removed: RemovedContent | undefined,
): Pick<PageFacts, 'bodyWords' | 'isArticleHidden'> {
  let bodyWords = removed?.isOnPreviousPage ? SOMETHING_TO_READ : 0
  let visibleWords = 0
  for (const paragraph of [document, ...(removed?.nodes ?? [])].flatMap(paragraphsOf)) {
    if (bodyWords >= MAX_COUNTED_WORDS && visibleWords >= SOMETHING_TO_READ) break
    if (boxes.some((box) => contains(box, paragraph))) continue
    const words = estimateWords(textOfParagraph(paragraph).slice(0, MAX_COUNTED_TEXT))
    bodyWords += words
    if (words > 0 && isVisible(paragraph)) visibleWords += words
  }
  return {
    bodyWords,
    isArticleHidden: bodyWords >= SOMETHING_TO_READ && visibleWords < SOMETHING_TO_READ,
  }
}

function paragraphsOf(node: Node): Element[] {
  const isParent = node instanceof Element || node instanceof Document
  const inside = isParent ? [...querySelectorAll(node, PARAGRAPHS)] : []
  return node instanceof Element && matches(node, PARAGRAPHS) ? [node, ...inside] : inside
}

/** All of a paragraph; of an article only what stands in no element, for its paragraphs are counted as such. */
function textOfParagraph(element: Element): string {
  if (tagNameOf(element) === 'P') return textContentOf(element)
  const own = [...childNodesOf(element)].filter((node) => node instanceof Text)
  return own.map(nodeValueOf).join(' ')
}
