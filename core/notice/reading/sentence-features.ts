import type { Concept } from './lexicon/lexicon'
import type { Mention } from './mentions-by-language'
import { type SentenceWords, UNSPACED } from './sentence-words'

/** What is counted of a sentence, by name: of its letters and words, and of what it speaks of. */
export interface SentenceFeatures {
  letters: string[]
  concepts: string[]
}

/** Concepts that belong together within so many words. */
const NEAR = 4

/** A heading, or a bare request, has no more words. */
const SHORT = 4

/** Most stems are told by so many letters; where words are not parted, a word has no more. */
const LETTERS = 4

/** Those whose combination as a whole is counted, too. */
const CORE: readonly Concept[] = [
  ...(['blocker', 'ads', 'block', 'off', 'allow', 'using', 'fail'] as const),
  ...(['if', 'not', 'part', 'cookie', 'tool', 'report'] as const),
]

/**
 * Counts what the model weighs: words, pairs of words and runs of letters; concepts, their pairs, and which comes
 * before which. What languages have in common is learnt by the concepts, the rest by the letters.
 */
export function sentenceFeatures(
  { words }: SentenceWords,
  mentions: readonly Mention[],
  isButton: boolean,
): SentenceFeatures {
  const mark = isButton ? 'B' : ''
  const named = (features: ReadonlySet<string>) => Array.from(features, (name) => mark + name)
  return {
    letters: named(letterFeatures(words)),
    concepts: named(conceptFeatures(mentions, words)),
  }
}

function letterFeatures(words: readonly string[]): Set<string> {
  const features = new Set<string>()
  let before = '^'
  for (const word of words) {
    features.add(`w${word}`).add(`b${before} ${word}`)
    before = word
    if (UNSPACED.test(word)) addRuns(word, 1, LETTERS, features)
    // Shorter and longer runs of the same word would tell the same again, and take the room of other words.
    else addRuns(`_${word}_`, LETTERS, LETTERS, features)
  }
  return features
}

function addRuns(word: string, shortest: number, longest: number, features: Set<string>): void {
  for (let length = shortest; length <= longest; length += 1) {
    for (let start = 0; start + length <= word.length; start += 1) {
      features.add(`c${word.slice(start, start + length)}`)
    }
  }
}

function conceptFeatures(mentions: readonly Mention[], words: readonly string[]): Set<string> {
  const features = new Set<string>()
  const named = [...new Set(mentions.map(({ concept }) => concept))].sort()
  const present = [...named, ...signsOf(words)]
  present.forEach((one, index) => {
    features.add(`K${one}`)
    for (const other of present.slice(index + 1)) features.add(`P${one}+${other}`)
  })
  mentions.forEach((one, index) => {
    for (let next = index + 1; next < mentions.length; next += 1) {
      const other = mentions[next]
      if (!other || other.at - one.at > NEAR) break
      if (other.concept !== one.concept) features.add(`O${one.concept}>${other.concept}`)
    }
  })
  features.add(`C${CORE.filter((concept) => present.includes(concept)).join('+')}`)
  return features
}

const NUMBER = /\p{N}/u

/** What is plain in any language: a question asks nobody to do something, and blockers count what they blocked. */
function signsOf(words: readonly string[]): string[] {
  const signs = [
    words.includes('?') && '?',
    words.some((word) => NUMBER.test(word)) && '#',
    words.length <= SHORT && 'short',
  ]
  return signs.filter((sign) => sign !== false)
}
