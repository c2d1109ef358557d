import { contains, querySelectorAll, textContentOf } from '@/core/page/node-access'
import { MAX_COUNTED_TEXT, SOMETHING_TO_READ } from '@/core/page/something-to-read'
import { isVisible } from '@/core/page/visibility'

/** An article has fewer paragraphs; a page of more that cannot be seen is no article. */
const MAX_PARAGRAPHS = 1_000

/** How many words paragraphs hold, and how many of them are visible; counted until it is enough. */
export function readParagraphWords(
  document: Document,
  layers: readonly Element[],
): { all: number; visible: number } {
  const words = { all: 0, visible: 0 }
  for (const paragraph of [...querySelectorAll(document, 'p')].slice(0, MAX_PARAGRAPHS)) {
    if (words.visible >= SOMETHING_TO_READ) break
    if (layers.some((layer) => contains(layer, paragraph))) continue
    const own = textContentOf(paragraph).slice(0, MAX_COUNTED_TEXT).split(/\s+/).length
    words.all += own
    if (isVisible(paragraph)) words.visible += own
  }
  return words
}
