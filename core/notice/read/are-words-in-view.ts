import { createRange, createTreeWalker, nodeValueOf } from '@/core/page/node-access'

/** So much of the words has to be found; what a page draws by other means is in no text. */
const MOST = 0.9

/** A notice with more pieces of text than this is no few words that one takes in beside the prompt. */
const MAX_TEXTS = 100

/**
 * Can a notice's words be read where they are, while the corner from `taken` to the lower end edge is taken? Then they
 * need not be repeated. Reads the layout.
 */
export function areWordsInView(
  window: Window,
  box: Element,
  message: string,
  taken: { left: number; top: number },
): boolean {
  const { document, innerWidth, innerHeight } = window
  const wanted = squeezed(message)
  const range = createRange(document)
  const texts = createTreeWalker(document, box, NodeFilter.SHOW_TEXT)
  let seen = 0
  for (let left = MAX_TEXTS; left > 0; left -= 1) {
    const text = texts.nextNode()
    if (!text) return seen >= wanted.length * MOST
    const words = squeezed(nodeValueOf(text) ?? '')
    range.selectNodeContents(text)
    const place = range.getBoundingClientRect()
    if (!words || !place.width || !wanted.includes(words)) continue
    const isInside =
      Math.min(place.left, place.top) >= 0 &&
      place.right <= innerWidth &&
      place.bottom <= innerHeight
    if (!isInside || (place.right > taken.left && place.bottom > taken.top)) return false
    seen += words.length
  }
  return false
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
