import type { BoxFit } from '@/core/notice/reading/box-fit'
import { logistic } from '@/core/values/logistic'
import { createChance } from './chance'

/** What is weighed of a whole box, and whether it is a notice. */
export interface BoxExample {
  features: readonly number[]
  isNotice: boolean
}

/** How many boxes are looked at for each there is. */
const ROUNDS = 25
const STEP = 0.1
const BIAS_STEP = 0.01

/**
 * A notice counts so many times as much as another box: more of these are written, for they are more various, than there are
 * among the boxes that are looked at closer.
 */
const NOTICE_WEIGHT = 1.5

/** Keeps weights small, so that no single feature decides. */
const DECAY = 1e-4

/** Regularised logistic regression over whole boxes. */
export function fitBoxes(examples: readonly BoxExample[]): BoxFit {
  const count = examples[0]?.features.length ?? 0
  const weights = new Array<number>(count).fill(0)
  const steepness = new Array<number>(count).fill(1e-3)
  const chance = createChance(11)
  let bias = 0
  for (let round = 0; round < ROUNDS * examples.length; round += 1) {
    const { features, isNotice } = examples[Math.floor(chance() * examples.length)] as BoxExample
    const sum = features.reduce((all, it, index) => all + it * (weights[index] as number), bias)
    const error = (logistic(sum) - Number(isNotice)) * (isNotice ? NOTICE_WEIGHT : 1)
    bias -= BIAS_STEP * error
    for (let index = 0; index < count; index += 1) {
      const weight = weights[index] as number
      const slope = error * (features[index] as number) + DECAY * weight
      const seen = (steepness[index] as number) + slope * slope
      steepness[index] = seen
      weights[index] = weight - (STEP * slope) / Math.sqrt(seen)
    }
  }
  return { weights: weights.map(rounded), bias: rounded(bias) }
}

/** To three digits: more would be noise. */
function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000
}
