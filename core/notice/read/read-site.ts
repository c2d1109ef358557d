import type { PageFacts } from '../types'

/** A page with as many links is a site's, whatever little text it has: a game, a video, a download. */
const LINKS_OF_A_SITE = 10

/** As many words outside the boxes are something to read, though they stand in no paragraph. */
const SOMETHING_TO_READ = 60

/** Elements as advertisers and detectors name them. */
const BAITS =
  '.adsbox,.adsbygoogle,.ad-banner,.banner_ad,.banner_ads,.textads,.pub_300x250,.ad-slot,.ad-unit,[id^=div-gpt-ad],[data-ad-slot],[data-ad-client]'

/** Of so many adverts one is hidden, or none. */
const ENOUGH_BAITS = 20

/** What is known of the page beside its paragraphs. */
export function readSite(
  document: Document,
  boxes: readonly Element[],
): Pick<PageFacts, 'isSite' | 'hidBaits'> {
  const baits = [...document.querySelectorAll(BAITS)].slice(0, ENOUGH_BAITS)
  return {
    isSite: hasMatter(document, boxes) || countOtherWords(document, boxes) >= SOMETHING_TO_READ,
    hidBaits: baits.some((bait) => !bait.checkVisibility() || bait.clientHeight === 0),
  }
}

function hasMatter(document: Document, boxes: readonly Element[]): boolean {
  const isOutside = (found: Element) => !boxes.some((box) => box.contains(found))
  // The first few are enough: of a long page not every link need be looked at.
  const links = [...document.links].slice(0, 4 * LINKS_OF_A_SITE)
  return (
    links.filter(isOutside).length >= LINKS_OF_A_SITE ||
    [...document.querySelectorAll('video,canvas')].some(isOutside)
  )
}

function countOtherWords({ body }: Document, boxes: readonly Element[]): number {
  const count = (element: Element | null) =>
    ((element as HTMLElement | null)?.innerText ?? '').split(/\s+/).length
  return boxes.reduce((left, box) => left - count(box), count(body))
}
