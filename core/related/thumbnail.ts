import { imageUrl } from '@/core/article/images'

/** How far up from a link its card may begin. */
const MAX_ANCESTORS_OF_CARD = 4

/** Smaller pictures (CSS pixels) are icons and portraits. */
const MIN_WIDTH = 50

const NO_PICTURE = /logo|icon|avatar|gravatar|sprite|emoji/i

/** The picture of the card a link stands in: an absolute http(s) address, or undefined for none. */
export function thumbnailOf(link: Element, base: string): string | undefined {
  const href = link.getAttribute('href')
  let card: Element | null = link
  for (let step = 0; card && step <= MAX_ANCESTORS_OF_CARD; step++, card = card.parentElement) {
    if (card.matches('body,main')) return undefined
    // A card has one address, however many links lead there.
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
