import { type FeatureTable, findRow } from './feature-table'
import { LABELS, type Label } from './labels'
import type { SentenceFeatures } from './sentence-features'

/** Weights of the reader of sentences: for each row and label a small whole number, and what one of it is worth. */
export interface SentenceModel {
  table: FeatureTable
  /** `MODEL_ROWS` rows of one number a label. */
  weights: Int8Array
  /** What a weight of 1 adds, in log-odds. */
  step: number
  /** What each label begins with, in log-odds. */
  bias: readonly number[]
}

/** Concepts are few beside letters, and tell more: together they weigh so many times as much. */
export const CONCEPT_WEIGHT = 2

/** Log-odds by label. */
export type Scores = Readonly<Record<Label, number>>

/** Letters and concepts each count as a whole, so that long sentences are not surer than short ones. */
export function scoreSentence(model: SentenceModel, features: SentenceFeatures): Scores {
  const sums = [...model.bias]
  const rowsOf = (names: readonly string[]) =>
    names.map((name) => findRow(model.table, name)).filter((row) => row >= 0)
  addRows(sums, model, rowsOf(features.letters), 1)
  addRows(sums, model, rowsOf(features.concepts), CONCEPT_WEIGHT)
  return Object.fromEntries(LABELS.map((label, index) => [label, sums[index] ?? 0])) as Scores
}

function addRows(
  sums: number[],
  { weights, step }: SentenceModel,
  rows: readonly number[],
  weight: number,
): void {
  const share = (weight * step) / Math.sqrt(rows.length || 1)
  for (const row of rows) {
    for (let label = 0; label < LABELS.length; label += 1) {
      sums[label] = (sums[label] ?? 0) + share * (weights[row * LABELS.length + label] ?? 0)
    }
  }
}
