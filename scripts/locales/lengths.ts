/** The longest texts there is room for, in letters; a letter of Chinese, Japanese or Korean counts as two. */
export const LONGEST: Record<string, number> = {
  // The lowest limit of three stores: Edge's. addons.mozilla.org takes 50, the Chrome Web Store 75.
  'extension.name': 45,
  // The stores' and the manifest's limit.
  'extension.description': 132,
  // A row of the prompt is 350 px wide, 254 px in the narrowest window; a button with more letters is cut off there.
  'prompt.dismiss': 32,
  'prompt.support': 32,
  'prompt.reader': 32,
  'prompt.undo': 24,
  'prompt.close': 24,
  'prompt.reload': 24,
  'prompt.howTo': 32,
  'prompt.showAll': 20,
  'prompt.showLess': 20,
  // Beside “Dismiss notice”, where it may take two lines.
  'prompt.everyTime': 44,
  // Two lines in the prompt.
  'prompt.headline': 80,
}

/** Stores and the manifest count letters, whatever their width. */
const COUNTED_BY_LETTER = new Set(['extension.name', 'extension.description'])

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** How much room a text takes. Marks above or below a letter take none. */
export function lengthOf(key: string, text: string): number {
  if (COUNTED_BY_LETTER.has(key)) return text.length
  let length = 0
  for (const letter of text) length += WIDE.test(letter) ? 2 : /\p{M}/u.test(letter) ? 0 : 1
  return length
}
