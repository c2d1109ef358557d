import type { createVoice } from './voice'

/** Shared by the scripts injected into one page: they run in the same isolated world. */
const KEY = Symbol.for('truce.voice')
const world = globalThis as typeof globalThis & { [KEY]?: typeof createVoice }

/** Hands the voice to the guard, which was there before it. */
export function provideVoice(create: typeof createVoice): void {
  world[KEY] = create
}

/** @returns `undefined` as long as the voice was not brought in. */
export function providedVoice(): typeof createVoice | undefined {
  return world[KEY]
}
