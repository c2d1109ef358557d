/** Words per minute of adults who read silently, in languages with and without spaces. */
const WORDS_PER_MINUTE = 230

/** Whole minutes, at least one. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE))
}
