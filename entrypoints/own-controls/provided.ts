import type { OwnControls } from '@/core/dismissal'

/** Shared by the scripts injected into one page: they run in the same isolated world. */
const KEY = Symbol.for('truce.ownControls')
const world = globalThis as typeof globalThis & { [KEY]?: OwnControls }

/** Hands them to the guard, which was there before them. */
export function provideOwnControls(controls: OwnControls): void {
  world[KEY] = controls
}

/** @returns `undefined` as long as they were not brought in. */
export function providedOwnControls(): OwnControls | undefined {
  return world[KEY]
}
