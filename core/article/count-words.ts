import { makeSegmenter } from '@/core/values/make-segmenter'

/** Scripts without spaces between words. Only the browser's dictionaries know where a word ends. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Laoo}]/u

/** A word of any other script. Parts joined by an apostrophe or a point are one word. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,][\p{L}\p{N}\p{M}]+)*/gu

/** The number of words in a text. `lang` is its BCP 47 tag, if known. */
export function countWords(text: string, lang?: string): number {
  // `Intl.Segmenter` loads its dictionaries when it is first used. That takes longer than the rest
  // of an extraction, so it is only used for scripts that need it.
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0
  let words = 0
  for (const { isWordLike } of makeSegmenter(lang, 'word').segment(text)) if (isWordLike) words++
  return words
}
