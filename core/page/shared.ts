/** What the scripts share, by name; whoever keeps something there says so where it is kept. */
// biome-ignore lint/suspicious/noEmptyInterface: an alias could not be added to, and each part adds its own
export interface Shared {}

const KEY = Symbol.for('truce')
const world = globalThis as typeof globalThis & { [KEY]?: Shared }

world[KEY] ??= {}

/**
 * What Truce's scripts in one page share: they are bundles of their own, and run in the same isolated world one
 * after the other. No page can see it.
 */
export const shared: Shared = world[KEY]
