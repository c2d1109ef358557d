import { LABELS, type Label } from '@/core/notice/reading/labels'
import { CONCEPT_WEIGHT } from '@/core/notice/reading/sentence-model'
import { logistic } from '@/core/values/logistic'
import { createChance } from './chance'

/** One text to learn from, as numbers of its features, and what it is. */
export interface Example {
  letters: Uint32Array
  concepts: Uint32Array
  /** 1 or 0 by label; -1 where nothing is known, as of a sentence whether a box of it is a notice. */
  truth: Int8Array
  fold: number
}

/** Weights by feature and label, in log-odds, and where each label begins. */
export interface SentenceFit {
  weights: Float32Array
  bias: Float32Array
}

/** How often all examples are gone through. More learns the sentences by heart. */
const ROUNDS = 5

/** How far a step goes at first, and which part of that at last. */
const STEP = 0.5
const LAST_STEP = 0.2

/** The share of features that a step does without, so that none is relied on alone. */
const DROPPED = 0.2

/** Keeps weights small where little speaks for them. */
const DECAY = 1e-5

const BIAS_STEP = 0.01

/**
 * Logistic regression by stochastic gradient descent, with a step of its own for each weight: of a label that few
 * examples tell of the steps stay long.
 * AdaGrad: https://jmlr.org/papers/v12/duchi11a.html
 *
 * @param kept a number for each weight, 0 for those that stay 0; without it all are learnt.
 */
export function fitSentences(
  examples: readonly Example[],
  features: number,
  kept?: Uint8Array,
): SentenceFit {
  const count = LABELS.length
  const weights = new Float32Array(features * count)
  const steepness = new Float32Array(features * count)
  const bias = new Float32Array(count)
  const chance = createChance(1)
  // Of some sentences only the box is known: nothing is learnt from them alone.
  const known = [...examples.keys()].filter((at) => examples[at]?.truth.some((it) => it >= 0))
  const order = Uint32Array.from(known)
  const errors = new Float32Array(count)
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = STEP * (1 - (round / ROUNDS) * (1 - LAST_STEP))
    shuffle(order, chance)
    for (const index of order) {
      const example = examples[index]
      if (!example) continue
      const letters = example.letters.filter(() => chance() >= DROPPED)
      const concepts = example.concepts.filter(() => chance() >= DROPPED)
      const parts = [
        { rows: letters, share: 1 / Math.sqrt(letters.length || 1) },
        { rows: concepts, share: CONCEPT_WEIGHT / Math.sqrt(concepts.length || 1) },
      ]
      errors.set(bias)
      for (const { rows, share } of parts) addWeights(errors, weights, rows, share)
      turnToErrors(errors, example.truth)
      for (let label = 0; label < count; label += 1) {
        bias[label] = (bias[label] ?? 0) - BIAS_STEP * (errors[label] ?? 0)
      }
      for (const { rows, share } of parts) {
        for (const row of rows) descend(weights, steepness, row * count, errors, share, step, kept)
      }
    }
  }
  return { weights, bias }
}

function addWeights(
  sums: Float32Array,
  weights: Float32Array,
  rows: Uint32Array,
  share: number,
): void {
  for (const row of rows) {
    const first = row * sums.length
    for (let label = 0; label < sums.length; label += 1) {
      sums[label] = (sums[label] as number) + share * (weights[first + label] as number)
    }
  }
}

/** Log-odds become errors, in place. */
function turnToErrors(sums: Float32Array, truth: Int8Array): void {
  for (let label = 0; label < sums.length; label += 1) {
    const known = truth[label] ?? -1
    const error = known < 0 ? 0 : logistic(sums[label] as number) - known
    sums[label] = error
  }
}

function descend(
  weights: Float32Array,
  steepness: Float32Array,
  first: number,
  errors: Float32Array,
  share: number,
  step: number,
  kept: Uint8Array | undefined,
): void {
  for (let label = 0; label < errors.length; label += 1) {
    const at = first + label
    const slope = (errors[label] as number) * share
    if (slope === 0 || (kept && kept[at] === 0)) continue
    const seen = (steepness[at] as number) + slope * slope
    steepness[at] = seen
    const weight = weights[at] as number
    weights[at] = weight - (step / Math.sqrt(seen + 0.01)) * (slope + DECAY * weight)
  }
}

/** Log-odds of an example, by label. */
export function scoreExample({ weights, bias }: SentenceFit, example: Example): Float32Array {
  const sums = Float32Array.from(bias)
  addWeights(sums, weights, example.letters, 1 / Math.sqrt(example.letters.length || 1))
  const share = CONCEPT_WEIGHT / Math.sqrt(example.concepts.length || 1)
  addWeights(sums, weights, example.concepts, share)
  return sums
}

/** Fisher and Yates, in place. */
function shuffle(order: Uint32Array, chance: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(chance() * (index + 1))
    const kept = order[index] as number
    order[index] = order[other] as number
    order[other] = kept
  }
}

/** Truth by label: 1 for those given, 0 for the other labels of sentences, unknown for whole boxes, or all unknown. */
export function truthOfSentence(labels: ReadonlySet<Label> | undefined): Int8Array {
  return Int8Array.from(LABELS, (label) =>
    !labels || label === 'notice' ? -1 : Number(labels.has(label)),
  )
}

/** Truth by label of a whole box. */
export function truthOfBox(isNotice: boolean): Int8Array {
  return Int8Array.from(LABELS, (label) => (label === 'notice' ? Number(isNotice) : -1))
}
