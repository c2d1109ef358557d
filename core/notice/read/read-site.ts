import {
  bodyOf,
  checkVisibility,
  clientHeightOf,
  contains,
  createTreeWalker,
  linksOf,
  nodeValueOf,
  parentElementOf,
  querySelectorAll,
} from '@/core/page/node-access'
import { MAX_COUNTED_TEXT, SOMETHING_TO_READ } from '@/core/page/something-to-read'
import { isRendered } from '@/core/page/visibility'
import type { PageFacts } from '../types'
import { isUnread } from '../watch/page-words'
import { TEXTS_ONLY } from './find-layer'
import { LINKS_OF_A_SITE, MAX_BAITS, MAX_COUNTED_LINKS, MAX_WALKED_NODES } from './reading-limits'

/** Elements as advertisers and detectors name them. */
const BAITS =
  '.adsbox,.adsbygoogle,.ad-banner,.banner_ad,.banner_ads,.textads,.pub_300x250,.ad-slot,.ad-unit,[id^=div-gpt-ad],[data-ad-slot],[data-ad-client]'

/** What is known of the page beside its paragraphs, of whose words it is told. Forces a layout: the size of baits. */
export function readSite(
  document: Document,
  boxes: readonly Element[],
  bodyWords: number,
): Pick<PageFacts, 'hasOtherContent' | 'hidBaits'> {
  const baits = [...querySelectorAll(document, BAITS)].slice(0, MAX_BAITS)
  return {
    hasOtherContent:
      bodyWords >= SOMETHING_TO_READ ||
      hasLinksOrMedia(document, boxes) ||
      hasWordsOutside(document, boxes),
    hidBaits: baits.some((bait) => !isRendered(bait) || clientHeightOf(bait) === 0),
  }
}

function hasLinksOrMedia(document: Document, boxes: readonly Element[]): boolean {
  const isOutside = (found: Element) => !boxes.some((box) => contains(box, found))
  const links = [...linksOf(document)].slice(0, MAX_COUNTED_LINKS)
  return (
    links.filter(isOutside).length >= LINKS_OF_A_SITE ||
    [...querySelectorAll(document, 'video,canvas')].some(isOutside)
  )
}

/** Reads no further than until there are enough words, and of a very long page no more than a walk may. */
function hasWordsOutside(document: Document, boxes: readonly Element[]): boolean {
  const texts = createTreeWalker(document, bodyOf(document), TEXTS_ONLY)
  let words = 0
  for (let left = MAX_WALKED_NODES; left > 0 && texts.nextNode(); left -= 1) {
    const text = nodeValueOf(texts.currentNode)?.trim()
    const around = text && parentElementOf(texts.currentNode)
    if (!around || isUnread(around) || !checkVisibility(around, { visibilityProperty: true }))
      continue
    if (boxes.some((box) => contains(box, around))) continue
    words += text.slice(0, MAX_COUNTED_TEXT).split(/\s+/).length
    if (words >= SOMETHING_TO_READ) return true
  }
  return false
}
