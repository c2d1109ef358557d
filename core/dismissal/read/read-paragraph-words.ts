import { contains, querySelectorAll, textContentOf } from '@/core/page/node-access'
import { MAX_COUNTED_TEXT, SOMETHING_TO_READ } from '@/core/page/something-to-read'
import { isVisible } from '@/core/page/visibility'

/** So many paragraphs that cannot be seen are looked at: an article has fewer, a hidden list may have thousands. */
const MAX_HIDDEN = 1_000

/** Where there are more, nobody knows whether the article is among them: as if it were in sight. */
const ENOUGH = { all: SOMETHING_TO_READ, visible: SOMETHING_TO_READ }

/** How many words paragraphs hold, and how many of them are visible; counted until it is enough. */
export function readParagraphWords(
  document: Document,
  layers: readonly Element[],
): { all: number; visible: number } {
  const words = { all: 0, visible: 0 }
  let hidden = 0
  for (const paragraph of querySelectorAll(document, 'p')) {
    if (words.visible >= SOMETHING_TO_READ) break
    if (hidden > MAX_HIDDEN) return ENOUGH
    if (layers.some((layer) => contains(layer, paragraph))) continue
    const text = textContentOf(paragraph).slice(0, MAX_COUNTED_TEXT).trim()
    if (!text) continue
    const own = text.split(/\s+/).length
    words.all += own
    if (isVisible(paragraph)) words.visible += own
    else hidden += 1
  }
  return words
}
