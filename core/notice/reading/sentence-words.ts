import { normalize } from '../judge/normalize'
import { MAX_SENTENCE } from './word-limits'

/** Words, and the signs that say how a sentence is meant. */
const WORD = /[\p{L}\p{M}\p{N}']+|[?!:]/gu

/** Letters of scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese. */
export const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/

/** A sentence in the form the reader of sentences knows: normalized, no longer than it reads. */
export interface SentenceWords {
  text: string
  words: readonly string[]
}

/** Brings a sentence, or the label of a button, into that form. */
export function sentenceWords(sentence: string): SentenceWords {
  const text = normalize(sentence.slice(0, 2 * MAX_SENTENCE)).slice(0, MAX_SENTENCE)
  return { text, words: text.match(WORD) ?? [] }
}

/** Where a sentence ends: at a line's end, too, for headings and list items have no full stop. */
const END = /\n+|(?<=[.!?…])\s+|(?<=[。！？।؟])\s*/u

/** The sentences of a box's text, lines included, that have letters. */
export function linesAndSentences(text: string): string[] {
  return text.split(END).filter((sentence) => /\p{L}/u.test(sentence))
}
