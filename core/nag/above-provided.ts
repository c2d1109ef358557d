/** Shared by the scripts injected into one page: they run in the same isolated world, one after the other. */
const KEY = Symbol.for('truce.above-article')
const world = globalThis as typeof globalThis & { [KEY]?: readonly Element[] }

/**
 * Gives the extractor the notices over the page. What finds them comes as a script of its own: it is part
 * of the guard's work, and the extractor is large enough without it.
 */
export function provideAboveArticle(elements: readonly Element[]): void {
  world[KEY] = elements
}

/** The notices given for this reading; none twice, for the page may change before the next. */
export function takeAboveArticle(): readonly Element[] {
  const elements = world[KEY] ?? []
  delete world[KEY]
  return elements
}
