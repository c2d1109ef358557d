import { logistic } from '@/core/values/logistic'
import { ASK } from '../judge/weights'
import type { Evidence, EvidenceId } from '../types'
import { LABELS, type Label } from './labels'
import { CONCEPTS, type Concept } from './lexicon/lexicon'
import type { Scores } from './sentence-model'

/** One sentence of a box, read. */
export interface ReadSentence {
  scores: Scores
  /** What it speaks of. */
  concepts: ReadonlySet<Concept>
}

/** All that was read of a box. */
export interface ReadBox extends WeighedBox {
  /** What it speaks of, its buttons included. */
  concepts: ReadonlySet<Concept>
  sentences: readonly (ReadSentence & { text: string })[]
}

/** What is weighed of it. */
export interface WeighedBox {
  sentences: readonly ReadSentence[]
  buttons: readonly Scores[]
  /** Log-odds that the box as a whole is a notice. */
  whole: number
  /** What the phrases say of it, as a wall. */
  evidence: readonly Evidence[]
  /** How sure the phrases are, 0 to 1. */
  confidence: number
}

/** Labels of one sentence; the last is of whole boxes. */
const OF_SENTENCES = LABELS.slice(0, -1)

const EVIDENCE: readonly EvidenceId[] = [
  ...(['asksToDisable', 'asksNext', 'saysDetected', 'asksForSupport', 'offersReload'] as const),
  ...(['holdsBack', 'asksByButton', 'asksForConsent', 'asksForMoney', 'asksToLogIn'] as const),
  ...(['asksAge', 'isConditional', 'blamesOtherTool', 'isTour'] as const),
]

/** The numbers that the fit over whole boxes weighs, 0 to about 2 each. */
export function boxFeatures(whole: WeighedBox): number[] {
  const box = withoutCourtesies(whole)
  const sentences = box.sentences.map(({ scores }) => likelihoods(scores))
  const nouns = box.sentences.map(({ concepts }) => nounOf(concepts))
  const near = nouns.map((noun, index) =>
    Math.max(
      noun,
      0.8 * (nouns[index - 1] ?? 0),
      0.6 * (nouns[index - 2] ?? 0),
      0.7 * (nouns[index + 1] ?? 0),
    ),
  )
  return [
    ...requestFeatures(box, sentences, near, nouns),
    ...labelFeatures(box, sentences),
    ...CONCEPTS.map((concept) => Number(box.sentences.some((it) => it.concepts.has(concept)))),
    ...phraseFeatures(box, sentences, near, nouns),
    ...pairFeatures(sentences),
  ]
}

const COURTESIES: ReadonlySet<Concept> = new Set(['please', 'done'])

/** Nothing is made of a bare "Thank you": notices and all others end so. */
function withoutCourtesies(box: WeighedBox): WeighedBox {
  const sentences = box.sentences.filter(
    ({ concepts }) => concepts.size === 0 || [...concepts].some((it) => !COURTESIES.has(it)),
  )
  return sentences.length > 0 ? { ...box, sentences } : box
}

type Likely = Readonly<Record<Label, number>>

function likelihoods(scores: Scores): Likely {
  return Object.fromEntries(LABELS.map((label) => [label, logistic(scores[label])])) as Likely
}

/** How plainly a sentence names the thing: a blocker, adverts that something is done to, or adverts. */
function nounOf(concepts: ReadonlySet<Concept>): number {
  if (concepts.has('blocker')) return 1
  if (!concepts.has('ads')) return 0
  return concepts.has('allow') || concepts.has('block') || concepts.has('off') ? 0.9 : 0.5
}

/** Log-odds again, bounded, a quarter each. */
function logOdds(value: number): number {
  const bounded = Math.min(0.99, Math.max(0.01, value))
  return Math.log(bounded / (1 - bounded)) / 4
}

function most(values: readonly number[]): number {
  return Math.max(0, ...values)
}

interface Request {
  asks: number
  noticed: number
  holdsBack: number
  /** The surest of the three. */
  any: number
  /** How surely something failed before the request, or in it. */
  failedBefore: number
}

function requestOf(sentences: readonly Likely[], near: readonly number[]): Request {
  const strongest = (label: Label) => most(sentences.map((it, i) => it[label] * (near[i] ?? 0)))
  const asks = strongest('asks')
  const noticed = strongest('noticed')
  const holdsBack = strongest('holdsBack')
  const at = sentences.findIndex((it, i) => it.asks * (near[i] ?? 0) === asks)
  const failedBefore = asks > 0 ? most(sentences.slice(0, at + 1).map((it) => it.remedy)) : 0
  return { asks, noticed, holdsBack, any: Math.max(asks, noticed, holdsBack), failedBefore }
}

function requestFeatures(
  box: WeighedBox,
  sentences: readonly Likely[],
  near: readonly number[],
  nouns: readonly number[],
): number[] {
  const { asks, noticed, holdsBack, any, failedBefore } = requestOf(sentences, near)
  const plain = most(
    sentences.map(
      (it, i) =>
        (near[i] ?? 0) *
        Math.max(it.asks, it.noticed, it.holdsBack) *
        ['remedy', 'about', 'consent', 'price', 'other'].reduce(
          (rest, label) => rest * (1 - it[label as Label]),
          1,
        ),
    ),
  )
  const failed = Number(
    box.sentences.some(({ concepts }) => concepts.has('part') && concepts.has('fail')),
  )
  const noun = most(nouns)
  const isHowTo = Number(box.sentences[0]?.concepts.has('how') ?? false)
  const firstIsAbout = sentences[0]?.about ?? 0
  return [
    // "How to pause your ad blocker" is the title of a help page, whose steps read like a request.
    ...[isHowTo, isHowTo * any, firstIsAbout * any, firstIsAbout * asks * (1 - noticed)],
    ...[asks, logOdds(asks), plain, logOdds(plain), noticed, logOdds(noticed)],
    ...[holdsBack, logOdds(holdsBack), asks * noticed, asks * holdsBack, noticed * holdsBack],
    ...[most(sentences.map(({ pays }) => pays)) * any, failedBefore, failedBefore * asks],
    ...[failed, failed * asks, buttonOf(box, 'asks') * any],
    ...[Number(noun === 0), Number(noun === 0.5), noun],
    ...[Math.min(sentences.length, 10) / 10, Number(sentences.length === 1)],
  ]
}

function buttonOf(box: WeighedBox, label: Label): number {
  return most(box.buttons.map((scores) => logistic(scores[label])))
}

function labelFeatures(box: WeighedBox, sentences: readonly Likely[]): number[] {
  const ofLabels = (measure: (label: Label) => number) => OF_SENTENCES.map(measure)
  return [
    ...ofLabels((label) => most(sentences.map((it) => it[label]))),
    ...ofLabels((label) =>
      most(
        sentences.map((it) => it[label] * (1 - it.asks) * (1 - it.noticed) * (1 - it.holdsBack)),
      ),
    ),
    ...ofLabels(
      (label) =>
        Math.min(
          3,
          sentences.reduce((sum, it) => sum + it[label], 0),
        ) / 3,
    ),
    ...ofLabels((label) => sentences[0]?.[label] ?? 0),
    ...ofLabels((label) => buttonOf(box, label)),
  ]
}

function phraseFeatures(
  box: WeighedBox,
  sentences: readonly Likely[],
  near: readonly number[],
  nouns: readonly number[],
): number[] {
  const { any, failedBefore } = requestOf(sentences, near)
  const ids = new Set(box.evidence.map(({ id }) => id))
  const whole = logistic(box.whole)
  const wouldAsk = Number(box.confidence >= ASK)
  return [
    ...[Math.max(-6, Math.min(6, box.whole)) / 4, whole, whole * most(nouns)],
    ...EVIDENCE.map((id) => Number(ids.has(id))),
    ...[box.confidence, wouldAsk, box.confidence * any, wouldAsk * failedBefore],
  ]
}

/** Every two labels that a box says: "noticed" beside "asks" is a notice, "asks" beside "consent" is not. */
function pairFeatures(sentences: readonly Likely[]): number[] {
  const surest = OF_SENTENCES.map((label) => most(sentences.map((it) => it[label])))
  return surest.flatMap((one, index) => surest.slice(index + 1).map((other) => one * other))
}
