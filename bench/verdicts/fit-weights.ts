import type { Evidence } from '../../core/notice/types'
import { logistic } from '../../core/values/logistic.ts'

/** One box that was judged, and what it is. */
export interface WeighedBox {
  evidence: readonly Evidence[]
  isNotice: boolean
}

/** Weights by evidence; of one that has several by hand, by that number, too: `asksForMoney -1.2`. */
export type Weights = ReadonlyMap<string, number>

/** The name of a weight. What the reading weighs is a number by itself, and is only stretched. */
export function nameOf({ id, weight }: Evidence): string {
  return id === 'readsAsNotice' ? id : `${id} ${weight}`
}

const ROUNDS = 4_000
const STEP = 0.02

/**
 * Logistic regression that begins at the weights set by hand and is held to them: a weight moves as far as boxes
 * speak for it, and one that no box has stays. The sum at which confidence is even is not fit: it says how likely a
 * notice is among all boxes of the web, of which training pages tell nothing.
 *
 * @param steepness and `even` of `core/notice/judge/weights.ts`.
 * @param hold how strongly the weights are held to those by hand.
 * @param isFixed weights that do not move.
 */
export function fitWeights(
  boxes: readonly WeighedBox[],
  {
    steepness,
    even,
    hold,
    isFixed,
  }: { steepness: number; even: number; hold: number; isFixed: (name: string) => boolean },
): Weights {
  const byHand = handWeights(boxes)
  const weights = new Map(byHand)
  const share = boxes.filter(({ isNotice }) => isNotice).length / boxes.length
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = new Map(
      [...weights].map(([name, it]) => [name, hold * (it - (byHand.get(name) ?? 0))]),
    )
    for (const { evidence, isNotice } of boxes) {
      // Both kinds count alike, however many there are of each.
      const balance = 0.5 / (isNotice ? share : 1 - share)
      const error =
        (logistic((sumOf(evidence, weights) - even) / steepness) - Number(isNotice)) * balance
      for (const it of evidence) {
        const name = nameOf(it)
        slopes.set(name, (slopes.get(name) ?? 0) + error * measureOf(it))
      }
    }
    for (const [name, slope] of slopes) {
      if (!isFixed(name)) weights.set(name, (weights.get(name) ?? 0) - STEP * slope)
    }
  }
  return weights
}

/** The sum of a box's evidence, weighed so. */
export function sumOf(evidence: readonly Evidence[], weights: Weights): number {
  return evidence.reduce(
    (sum, it) =>
      sum +
      measureOf(it) * (weights.get(nameOf(it)) ?? (it.id === 'readsAsNotice' ? 1 : it.weight)),
    0,
  )
}

function measureOf({ id, weight }: Evidence): number {
  return id === 'readsAsNotice' ? weight : 1
}

function handWeights(boxes: readonly WeighedBox[]): Weights {
  const all = boxes.flatMap(({ evidence }) => evidence)
  return new Map(all.map((it) => [nameOf(it), it.id === 'readsAsNotice' ? 1 : it.weight]))
}
