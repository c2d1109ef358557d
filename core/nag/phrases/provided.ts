import type { Phrases } from './phrases'

/** Languages by their codes. */
export type Languages = Readonly<Record<string, Phrases>>

/** Shared by the scripts injected into one page: they run in the same isolated world, one after the other. */
const KEY = Symbol.for('truce.languages')
const world = globalThis as typeof globalThis & { [KEY]?: Languages }

/**
 * Gives the guard its languages beside English. They come as a script of their own: they are as large as
 * the guard and need not be parsed again with it.
 */
export function provideLanguages(languages: Languages): void {
  world[KEY] = languages
}

/** The languages given so far; none where only English and shared words are to be read. */
export function providedLanguages(): Languages {
  return world[KEY] ?? {}
}
