/**
 * The cheapest question of all, asked of every new piece of text by the sentinel: may these words speak
 * of an ad blocker? Wide on purpose and much shorter than the phrases: a yes only wakes the guard, which
 * reads the whole box before anything is said or done.
 */
const BLOCKER_WORDS = /\bad\w{0,6}[\s-]?bl.ck|block\w*\s(?:\w+\s){0,2}ad(?:s|v)|\bublock/i

/** Scripts often come as text of hundreds of kB; no notice is near that long (longest seen: 664). */
const MAX_TEXT = 4_000

/** True when the text may speak of an ad blocker. */
export function isSuspect(text: string): boolean {
  return text.length <= MAX_TEXT && BLOCKER_WORDS.test(text)
}
