import { makeSegmenter } from '@/core/values/make-segmenter'

/** A part of a paragraph that is spoken as one utterance. */
export interface Sentence {
  /** Its place in the paragraph's text, in UTF-16 units. */
  start: number
  text: string
}

/**
 * Chromium stops after about 15 seconds of one utterance with some voices: https://crbug.com/679437
 */
const MAX_CHARS = 250

/** Splits a paragraph into sentences of its language, and long sentences at a comma or space. */
export function cutSentences(text: string, lang?: string): Sentence[] {
  return [...makeSegmenter(lang, 'sentence').segment(text)].flatMap(({ segment, index }) =>
    parts(segment).map(({ start, text: part }) => ({ start: index + start, text: part })),
  )
}

function parts(sentence: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  while (start < sentence.length) {
    let end = sentence.length
    if (end - start > MAX_CHARS) {
      const piece = sentence.slice(start, start + MAX_CHARS)
      const comma = Math.max(
        ...[',', ';', '،', '、', '，', '—'].map((mark) => piece.lastIndexOf(mark)),
      )
      const space = piece.lastIndexOf(' ')
      const at = comma > MAX_CHARS / 3 ? comma : space > 0 ? space : MAX_CHARS - 1
      end = start + at + 1
    }
    const text = sentence.slice(start, end)
    if (/[\p{L}\p{N}]/u.test(text)) found.push({ start, text })
    start = end
  }
  return found
}
