import { interval } from './interval.ts'
import type { LabelledPage } from './read-labelled.ts'
import { countSegments, segmentScores } from './segments.ts'
import { harmonic, overlap, precision, recall, shingles, tokens, wordF1 } from './shingles.ts'

/** A row of the table: how well a tool did on a set. */
export interface Score {
  pages: number
  precision: number
  recall: number
  f1: number
  interval: [number, number]
  empty: number
}

/** A page and what was extracted from it. */
export interface Extracted {
  page: LabelledPage
  text: string
}

/** Precision and recall of one page by runs of four words. */
export function pageShares({ page, text }: Extracted): [precision: number, recall: number] {
  // The original benchmark of aeb does not split scripts without spaces.
  const split = page.set !== 'aeb'
  const counted = overlap(shingles(tokens(page.text ?? '', split)), shingles(tokens(text, split)))
  return [precision(counted), recall(counted)]
}

/** Scores texts by runs of words: means over pages, and the harmonic mean of the two. */
export function scoreTexts(extracted: readonly Extracted[]): Score {
  const shares = extracted.map(pageShares)
  return { ...summed(shares, meanScores), ...counted(extracted) }
}

/** Scores texts by segments that must and must not be there, over all pages together. */
export function scoreSegments(extracted: readonly Extracted[]): Score {
  const counts = extracted.map(({ page, text }) =>
    countSegments(text, { with: page.with ?? [], without: page.without ?? [] }),
  )
  return { ...summed(counts, segmentScores), ...counted(extracted) }
}

/** Mean over pages of the F1 by single words. */
export function scoreWords(extracted: readonly Extracted[]): Score {
  const each = extracted.map(({ page, text }) => wordF1(page.text ?? '', text))
  return {
    ...summed(each, (drawn): [number, number, number] => [Number.NaN, Number.NaN, mean(drawn)]),
    ...counted(extracted),
  }
}

function summed<T>(
  pages: readonly T[],
  score: (drawn: readonly T[]) => [number, number, number],
): Omit<Score, 'pages' | 'empty'> {
  const [precision, recall, f1] = score(pages)
  return { precision, recall, f1, interval: interval(pages, (drawn) => score(drawn)[2]) }
}

function meanScores(shares: readonly [number, number][]): [number, number, number] {
  const precision = mean(shares.map(([share]) => share))
  const recall = mean(shares.map(([, share]) => share))
  return [precision, recall, harmonic(precision, recall)]
}

function counted(extracted: readonly Extracted[]): Pick<Score, 'pages' | 'empty'> {
  return { pages: extracted.length, empty: extracted.filter(({ text }) => text === '').length }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
