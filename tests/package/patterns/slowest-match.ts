import { attackStrings, type Pump } from './attack-strings.ts'

/** From a few characters on, for a pattern may take twice as long for each more. */
const LENGTHS = [16, 20, 24, 28, 32, 512, 4_000, 12_000, 50_000]

/** How often a match that took too long is timed again: compiling and collecting garbage count, too. */
const TRIES = 6

/** The time that a pattern took over a string, and the string as `before + repeated … after`. */
export interface Timing {
  ms: number
  length: number
  pump: Pump
}

/**
 * Searches strings that are made to be slow, up to a length, and stops at the first that takes more than `limit` ms.
 * `undefined` where none does.
 */
export function slowestMatch(pattern: RegExp, limit: number, longest: number): Timing | undefined {
  const lengths = new Set(LENGTHS.map((one) => Math.min(one, longest)))
  for (const pump of attackStrings(pattern)) {
    for (const length of lengths) {
      const text = textOf(pump, length)
      const ms = timeOf(pattern, text, limit)
      if (ms > limit) return { ms: Math.round(ms), length, pump }
    }
  }
  return undefined
}

function textOf({ before, repeated, after }: Pump, length: number): string {
  const times = Math.ceil(length / repeated.length)
  return (before + repeated.repeat(times)).slice(0, length) + after
}

/** The shortest of a few tries in ms of the processor's time, or the first that is within the limit. */
function timeOf(pattern: RegExp, text: string, limit: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES && least > limit; tries += 1) {
    pattern.lastIndex = 0
    const start = process.cpuUsage()
    // All matches or the first, as patterns are used.
    if (pattern.global) text.replace(pattern, '')
    else pattern.test(text)
    least = Math.min(least, process.cpuUsage(start).user / 1_000)
  }
  return least
}
