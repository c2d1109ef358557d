import {
  bodyOf,
  clientHeightOf,
  contains,
  innerTextOf,
  linksOf,
  querySelectorAll,
} from '@/core/page/node-access'
import { SOMETHING_TO_READ } from '@/core/page/something-to-read'
import { isRendered } from '@/core/page/visibility'
import type { PageFacts } from '../types'
import { LINKS_OF_A_SITE, MAX_BAITS, MAX_COUNTED_LINKS } from './reading-limits'

/** Elements as advertisers and detectors name them. */
const BAITS =
  '.adsbox,.adsbygoogle,.ad-banner,.banner_ad,.banner_ads,.textads,.pub_300x250,.ad-slot,.ad-unit,[id^=div-gpt-ad],[data-ad-slot],[data-ad-client]'

/** What is known of the page beside its paragraphs. Forces a layout: the size of baits, the text of the page. */
export function readSite(
  document: Document,
  boxes: readonly Element[],
): Pick<PageFacts, 'hasOtherContent' | 'hidBaits'> {
  const baits = [...querySelectorAll(document, BAITS)].slice(0, MAX_BAITS)
  return {
    hasOtherContent:
      hasLinksOrMedia(document, boxes) || countWordsOutside(document, boxes) >= SOMETHING_TO_READ,
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

function countWordsOutside(document: Document, boxes: readonly Element[]): number {
  const count = (element: Element) => (innerTextOf(element) ?? '').split(/\s+/).length
  return boxes.reduce((left, box) => left - count(box), count(bodyOf(document)))
}
