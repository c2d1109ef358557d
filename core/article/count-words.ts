/** Scripts written without spaces: where a word ends only the browser's dictionaries know. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Laoo}]/u

/** Words of the other scripts; what an apostrophe or a point joins is one. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,][\p{L}\p{N}\p{M}]+)*/gu

/** Words as the language counts them: Chinese, Japanese and Thai have no spaces to count by. */
export function countWords(text: string, lang?: string): number {
  // The dictionaries take longer to load than all the rest of an extraction.
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0
  let words = 0
  for (const { isWordLike } of segmenter(lang).segment(text)) if (isWordLike) words++
  return words
}

function segmenter(lang: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' })
  }
}
