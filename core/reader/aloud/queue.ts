import { cutSentences, type Sentence } from './sentences'

/** Where reading aloud is. */
export interface Spot {
  /** Index of the paragraph. */
  paragraph: number
  sentence: number
}

/** The paragraphs of an article in the order they are read, sentence by sentence. */
export interface Queue {
  readonly length: number
  /** The sentence at a spot; undefined beyond the end. */
  at(spot: Spot): Sentence | undefined
  /** The next sentence; undefined at the end. */
  after(spot: Spot): Spot | undefined
  /**
   * The beginning of another paragraph: the next, or the one before. Going back from the middle of a paragraph
   * leads to its own beginning first, as in every player.
   */
  skip(spot: Spot, by: 1 | -1): Spot | undefined
}

/** A queue over paragraphs as plain text; those without words are passed over. */
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
