/** How much of a wanted text is in a found one, and the other way round, by runs of words. */
export interface Overlap {
  truePositives: number
  falsePositives: number
  falseNegatives: number
}

/** Words a run is made of: long enough that it is not found by chance, short enough to fit a sentence. */
const RUN = 4

const WORD = /[\p{L}\p{N}_]+/gu

/** Scripts written without spaces: each character counts as a word. */
const UNSPACED =
  /([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Laoo}])/gu

/** The words of a text; with `split`, scripts without spaces by the character. */
export function tokens(text: string, split = true): string[] {
  return (split ? text.replace(UNSPACED, ' $1 ') : text).match(WORD) ?? []
}

/** Counts each run of words; a text shorter than one run is one run by itself. */
export function shingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const last = Math.max(words.length - RUN, words.length > 0 ? 0 : -1)
  for (let at = 0; at <= last; at++) {
    const run = words.slice(at, at + RUN).join(' ')
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

/** Compares two counts of runs. */
export function overlap(wanted: Map<string, number>, found: Map<string, number>): Overlap {
  let truePositives = 0
  for (const [run, count] of found) truePositives += Math.min(count, wanted.get(run) ?? 0)
  return {
    truePositives,
    falsePositives: sum(found) - truePositives,
    falseNegatives: sum(wanted) - truePositives,
  }
}

/** Share of what was found that is wanted; 1 where nothing is wanted and nothing was found. */
export function precision({ truePositives, falsePositives, falseNegatives }: Overlap): number {
  if (truePositives + falsePositives === 0) return falseNegatives === 0 ? 1 : 0
  return truePositives / (truePositives + falsePositives)
}

/** Share of what is wanted that was found. */
export function recall({ truePositives, falsePositives, falseNegatives }: Overlap): number {
  if (truePositives + falseNegatives === 0) return falsePositives === 0 ? 1 : 0
  return truePositives / (truePositives + falseNegatives)
}

/** The harmonic mean of two shares. */
export function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}

/** F1 of two texts by single words, however often and in whatever order. */
export function wordF1(wanted: string, found: string): number {
  const counted = overlap(counts(wanted), counts(found))
  return harmonic(precision(counted), recall(counted))
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const word of tokens(text.toLowerCase())) found.set(word, (found.get(word) ?? 0) + 1)
  return found
}

function sum(counts: Map<string, number>): number {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}
