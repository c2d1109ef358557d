/** Scripts that put no spaces between words. */
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'gu')
const SPACED_WORD = new RegExp(`(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu')

/** Two letters of these scripts are about one word. */
const LETTERS_A_WORD = 2

/**
 * About how many words a text has, in any script: enough to tell whether there is something to read. An
 * article's words are counted with `Intl.Segmenter`, whose dictionaries take too long to load in every page.
 */
export function estimateWords(text: string): number {
  const words = text.match(SPACED_WORD)?.length ?? 0
  const letters = text.match(UNSPACED_LETTER)?.length ?? 0
  return words + letters / LETTERS_A_WORD
}
