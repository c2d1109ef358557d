/**
 * A segmenter for a language. Pages declare tags that `Intl` refuses with a RangeError; those get
 * the browser's own language.
 */
export function makeSegmenter(
  lang: string | undefined,
  granularity: 'word' | 'sentence',
): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity })
  } catch {
    return new Intl.Segmenter(undefined, { granularity })
  }
}
