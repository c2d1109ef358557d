import { imageUrl } from '@/core/article/images'

/** How many ancestors of a link may be its card. */
const MAX_ANCESTORS_OF_CARD = 4

/** Smaller images (CSS pixels) are icons and portraits. */
const MIN_WIDTH = 50

const NO_PICTURE = /logo|icon|avatar|gravatar|sprite|emoji/i

/** The image of the card around a link: an absolute http(s) URL; undefined for none. */
export function thumbnailOf(link: Element, base: string): string | undefined {
  const href = link.getAttribute('href')
  let card: Element | null = link
  for (let step = 0; card && step <= MAX_ANCESTORS_OF_CARD; step++, card = card.parentElement) {
    if (card.matches('body,main')) return undefined
    // All links of a card lead to one URL.
    for (const other of card.querySelectorAll('a[href]')) {
      if (other.getAttribute('href') !== href) return undefined
    }
    for (const image of card.querySelectorAll('img')) {
      const width = Number.parseInt(image.getAttribute('width') ?? '', 10)
      const src = width < MIN_WIDTH ? undefined : imageUrl(image, base)
      if (src && /^https?:/i.test(src) && !NO_PICTURE.test(src)) return src
    }
  }
  return undefined
}
