/** Words as the language counts them: Chinese, Japanese and Thai have no spaces to count by. */
export function countWords(text: string, lang?: string): number {
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
