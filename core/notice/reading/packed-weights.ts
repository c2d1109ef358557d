/** The largest weight that half a byte holds; the smallest is its opposite. */
export const LARGEST_WEIGHT = 7

/** What makes a weight a number from 1 to 15. */
const OFFSET = LARGEST_WEIGHT + 1

/** Two weights a byte. */
export function packWeights(weights: Int8Array): Uint8Array {
  return Uint8Array.from({ length: weights.length / 2 }, (_, index) => {
    const [first = 0, second = 0] = [weights[2 * index], weights[2 * index + 1]]
    return ((first + OFFSET) << 4) | (second + OFFSET)
  })
}

/** Undoes `packWeights`. */
export function unpackWeights(packed: Uint8Array): Int8Array {
  const weights = new Int8Array(packed.length * 2)
  packed.forEach((pair, index) => {
    weights[2 * index] = (pair >>> 4) - OFFSET
    weights[2 * index + 1] = (pair & 15) - OFFSET
  })
  return weights
}
