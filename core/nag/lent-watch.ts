import type { watch } from './watch'

/** Shared by the scripts in one page. */
const KEY = Symbol.for('truce.watch')
const world = globalThis as typeof globalThis & { [KEY]?: typeof watch }

/** Lends the sentinel's way of watching to the guard, which then need not bring its own. False when it was lent before. */
export function lendWatch(lent: typeof watch): boolean {
  if (world[KEY]) return false
  world[KEY] = lent
  return true
}

/** What the sentinel lent; it is in the page before the guard. */
export function lentWatch(): typeof watch {
  const lent = world[KEY]
  if (!lent) throw new Error('The sentinel is not in this page')
  return lent
}
