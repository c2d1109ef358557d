import type { Concept } from '@/core/notice/reading/lexicon/lexicon'
import {
  likeliestLanguage,
  type Mention,
  mentionsByLanguage,
} from '@/core/notice/reading/mentions-by-language'
import { type SentenceFeatures, sentenceFeatures } from '@/core/notice/reading/sentence-features'
import { sentenceWords } from '@/core/notice/reading/sentence-words'
import { type Example, truthOfBox, truthOfSentence } from './fit-sentences'
import type { TrainingBox } from './training-boxes'
import type { TrainingSentence } from './training-sentences'

/** A text with what is counted of it, before features are numbered. */
export interface CountedText {
  features: SentenceFeatures
  concepts: ReadonlySet<Concept>
}

/** @param language its own, or none to read it in the likeliest. */
export function countText(
  text: string,
  language: string | undefined,
  isButton: boolean,
): CountedText {
  const words = sentenceWords(text)
  const all = mentionsByLanguage(words)
  const mentions: readonly Mention[] = all.get(language ?? likeliestLanguage(all)) ?? []
  return {
    features: sentenceFeatures(words, mentions, isButton),
    concepts: new Set(mentions.map(({ concept }) => concept)),
  }
}

/** Features that are seen less often tell of one sentence, not of the language. */
const SEEN = 3

/** How many texts each feature is seen in, in the order of their first being seen; those seen seldom are left out. */
export function countFeatures(texts: readonly CountedText[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { features } of texts) {
    for (const name of [...features.letters, ...features.concepts]) {
      seen.set(name, (seen.get(name) ?? 0) + 1)
    }
  }
  return new Map([...seen].filter(([, times]) => times >= SEEN))
}

type Numbers = ReadonlyMap<string, number>

export function sentenceExample(
  { features }: CountedText,
  { labels }: TrainingSentence,
  fold: number,
  numbers: Numbers,
): Example {
  return { ...numbered(features, numbers), truth: truthOfSentence(labels), fold }
}

export function boxExample(
  { features }: CountedText,
  { isNotice, fold }: TrainingBox,
  numbers: Numbers,
): Example {
  return { ...numbered(features, numbers), truth: truthOfBox(isNotice), fold }
}

function numbered({ letters, concepts }: SentenceFeatures, numbers: Numbers) {
  const known = (names: readonly string[]) =>
    Uint32Array.from(names.map((name) => numbers.get(name)).filter((it) => it !== undefined))
  return { letters: known(letters), concepts: known(concepts) }
}
