/**
 * A reading position in an article. Given by block, so that it does not depend on text size and
 * window size.
 */
export interface ReadingPosition {
  /** Index among the body's blocks. */
  block: number
  /** How far into the block, as a share of its height. */
  offset: number
}

/** Reads a position from anything stored; undefined when it is not valid. */
export function parseReadingPosition(value: unknown): ReadingPosition | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { block, offset } = value as Record<string, unknown>
  if (!Number.isInteger(block) || (block as number) < 0) return undefined
  if (typeof offset !== 'number' || !(offset >= 0 && offset <= 1)) return undefined
  return { block: block as number, offset }
}
