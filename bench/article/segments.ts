import { harmonic } from './shingles.ts'

/** How many of the segments that must and must not be there are there. */
export interface SegmentCount {
  wanted: number
  found: number
  unwanted: number
  wrong: number
}

/** Looks for segments of `with` and `without` in a text; white space does not matter. */
export function countSegments(
  text: string,
  labels: { with: readonly string[]; without: readonly string[] },
): SegmentCount {
  const all = squeezed(text)
  const count = (segments: readonly string[]) =>
    segments.filter((segment) => all.includes(squeezed(segment))).length
  return {
    wanted: labels.with.length,
    found: count(labels.with),
    unwanted: labels.without.length,
    wrong: count(labels.without),
  }
}

/** Precision, recall and F of segments over all pages together. */
export function segmentScores(counts: readonly SegmentCount[]): [number, number, number] {
  let found = 0
  let wanted = 0
  let wrong = 0
  for (const count of counts) {
    found += count.found
    wanted += count.wanted
    wrong += count.wrong
  }
  const precision = found + wrong === 0 ? 0 : found / (found + wrong)
  const recall = wanted === 0 ? 0 : found / wanted
  return [precision, recall, harmonic(precision, recall)]
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
