/** Where in an article a reader is: by its blocks, so that another text size or window changes nothing. */
export interface ReadingPosition {
  /** Index among the body's blocks. */
  block: number
  /** How far into the block, as a share of its height. */
  offset: number
}

/** A place out of anything stored; undefined when it is none. */
export function parseReadingPosition(value: unknown): ReadingPosition | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { block, offset } = value as Record<string, unknown>
  if (!Number.isInteger(block) || (block as number) < 0) return undefined
  if (typeof offset !== 'number' || !(offset >= 0 && offset <= 1)) return undefined
  return { block: block as number, offset }
}
