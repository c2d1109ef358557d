import { imageUrl } from '@/core/article/images'

/** Smaller images (CSS pixels) are icons and portraits. */
const MIN_WIDTH = 50

const NO_PICTURE = /logo|icon|avatar|gravatar|sprite|emoji/i

/**
 * The image of a link's card: an absolute http(s) URL; undefined for none.
 *
 * @param cards the boxes around the link, see `cardsAround`
 */
export function thumbnailOf(cards: readonly Element[], base: string): string | undefined {
  for (const card of cards) {
    for (const image of card.querySelectorAll('img')) {
      const width = Number.parseInt(image.getAttribute('width') ?? '', 10)
      const src = width < MIN_WIDTH ? undefined : imageUrl(image, base)
      if (src && /^https?:/i.test(src) && !NO_PICTURE.test(src)) return src
    }
  }
  return undefined
}
