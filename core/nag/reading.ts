import { phrasesFor, says, type Topic } from './phrases'
import type { BoxFacts, PageFacts } from './types'
import { normalize, sentencesOf } from './words'

/** A box's words, read in its language; what signals ask. */
export interface Reading {
  /** Its sentences but those that only deny an ad blocker ("no ad blocker needed"). */
  sentences: readonly string[]
  /** Does the whole text say it, or the text given (a sentence, a label, a title)? */
  says(topic: Topic, text?: string): boolean
}

/** Reads a box's words in the language of the page and in those the words themselves show. */
export function readWords({ text, matter }: BoxFacts, { lang }: PageFacts): Reading {
  const whole = normalize(text)
  const phrases = phrasesFor({ lang, text })
  const tells = (topic: Topic, part: string) => says(phrases, topic, part)
  return {
    sentences: sentencesOf(matter).filter(
      (sentence) => !(tells('blocker', sentence) && tells('denied', sentence)),
    ),
    says: (topic, part) => tells(topic, part === undefined ? whole : normalize(part)),
  }
}
