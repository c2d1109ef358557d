import { cutSentences, type Sentence } from './sentences'

/** A place in the text that is read aloud. */
export interface Spot {
  /** Index of the paragraph. */
  paragraph: number
  sentence: number
}

/** The sentences of an article, in reading order. */
export interface Queue {
  readonly length: number
  /** The sentence at a place; undefined after the end. */
  at(spot: Spot): Sentence | undefined
  /** The place of the next sentence; undefined at the end. */
  after(spot: Spot): Spot | undefined
  /**
   * The start of the next paragraph, or of the previous one. From the middle of a paragraph, going
   * back leads to its own start first.
   */
  skip(spot: Spot, by: 1 | -1): Spot | undefined
}

/** A queue of paragraphs as plain text. Paragraphs without words are skipped. */
export function makeQueue(paragraphs: readonly string[], lang?: string): Queue {
  const cut = new Map<number, Sentence[]>()
  const sentences = (paragraph: number): Sentence[] => {
    let found = cut.get(paragraph)
    if (!found) {
      found = cutSentences(paragraphs[paragraph] ?? '', lang)
      cut.set(paragraph, found)
    }
    return found
  }
  const start = (paragraph: number, by: 1 | -1): Spot | undefined => {
    for (let at = paragraph; at >= 0 && at < paragraphs.length; at += by) {
      if (sentences(at).length > 0) return { paragraph: at, sentence: 0 }
    }
    return undefined
  }
  return {
    length: paragraphs.length,
    at: ({ paragraph, sentence }) => sentences(paragraph)[sentence],
    after: ({ paragraph, sentence }) =>
      sentence + 1 < sentences(paragraph).length
        ? { paragraph, sentence: sentence + 1 }
        : start(paragraph + 1, 1),
    skip({ paragraph, sentence }, by) {
      if (by === 1) return start(paragraph + 1, 1)
      return sentence > 0 ? { paragraph, sentence: 0 } : start(paragraph - 1, -1)
    },
  }
}
