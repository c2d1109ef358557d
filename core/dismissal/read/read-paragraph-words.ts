import { isLegible } from '@/core/page/is-legible'
import { lookOf } from '@/core/page/look-of'
import { contains, querySelectorAll, textContentOf } from '@/core/page/node-access'
import { MAX_COUNTED_TEXT, SOMETHING_TO_READ } from '@/core/page/something-to-read'
import { isVisible } from '@/core/page/visibility'

/** So many paragraphs that cannot be seen are looked at: an article has fewer, a hidden list may have thousands. */
const MAX_HIDDEN = 1_000

/** So many that are rendered and yet cannot be read are looked at: each is asked for styles, sizes and hit tests. */
const MAX_ILLEGIBLE = 100

/** Where there are more, nobody knows whether the article is among them: as if it were in sight. */
const ENOUGH = { all: SOMETHING_TO_READ, legible: SOMETHING_TO_READ }

/** How many words paragraphs hold, and how many of them can be read; counted until it is enough. */
export function readParagraphWords(
  window: Window,
  layers: readonly Element[],
): { all: number; legible: number } {
  const words = { all: 0, legible: 0 }
  let [hidden, illegible] = [0, 0]
  for (const paragraph of querySelectorAll(window.document, 'p')) {
    if (words.legible >= SOMETHING_TO_READ) break
    if (hidden > MAX_HIDDEN || illegible > MAX_ILLEGIBLE) return ENOUGH
    if (layers.some((layer) => contains(layer, paragraph))) continue
    const text = textContentOf(paragraph).slice(0, MAX_COUNTED_TEXT).trim()
    if (!text) continue
    const own = text.split(/\s+/).length
    words.all += own
    if (!isVisible(paragraph)) hidden += 1
    else if (canBeRead(paragraph, window)) words.legible += own
    else illegible += 1
  }
  return words
}

/** Whatever lies over it: that is asked where it is looked what covers the page. */
function canBeRead(paragraph: Element, window: Window): boolean {
  return isLegible({ ...lookOf(paragraph, window), isCovered: false })
}
