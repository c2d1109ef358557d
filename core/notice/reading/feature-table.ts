/** How many features the model can know. */
export const MODEL_ROWS = 2 ** 17

/** Rows that are searched together: so full a table finds place for nearly every feature. */
const BUCKET = 4
const BUCKETS = MODEL_ROWS / BUCKET

/**
 * Which row of the model a feature has. It keeps no words, only a byte of each feature's hash: of what it does not
 * know it takes one in forty for something it does. https://en.wikipedia.org/wiki/Cuckoo_filter
 */
export interface FeatureTable {
  /** One byte a row; 0 is an empty row. */
  marks: Uint8Array
}

/** The row of a feature, or -1 for one that is not known. */
export function findRow({ marks }: FeatureTable, feature: string): number {
  const { mark, buckets } = placesOf(feature)
  for (const bucket of buckets) {
    for (let row = bucket * BUCKET; row < (bucket + 1) * BUCKET; row += 1) {
      if (marks[row] === mark) return row
    }
  }
  return -1
}

/** Gives a feature a row. -1 where both its buckets are full. */
export function addRow({ marks }: FeatureTable, feature: string): number {
  const { mark, buckets } = placesOf(feature)
  for (const bucket of buckets) {
    for (let row = bucket * BUCKET; row < (bucket + 1) * BUCKET; row += 1) {
      if (marks[row] === 0) {
        marks[row] = mark
        return row
      }
      // Two features that cannot be told apart share a row.
      if (marks[row] === mark) return row
    }
  }
  return -1
}

/** Spreads the few values of a mark over all buckets: a large odd number. */
const SPREAD = 0x5bd1e995

function placesOf(feature: string): { mark: number; buckets: [number, number] } {
  const hash = hashOf(feature)
  const mark = ((hash >>> 24) % 255) + 1
  const first = hash % BUCKETS
  return { mark, buckets: [first, (first ^ (Math.imul(mark, SPREAD) >>> 8)) % BUCKETS] }
}

/** FNV-1a with a final mix. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(feature: string): number {
  let hash = 2166136261
  for (let index = 0; index < feature.length; index += 1) {
    hash ^= feature.charCodeAt(index)
    hash = Math.imul(hash, 16777619)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 12
  return hash >>> 0
}
