/** Rounds of drawing; the ends of the interval move by less than a thousandth beyond. */
const ROUNDS = 1000

/** The share of rounds that lie inside the interval. */
const INSIDE = 0.95

/**
 * The interval in which a score of these pages lies when others like them are drawn: `score` is asked of
 * many draws with replacement. The same pages always give the same interval.
 */
export function interval<T>(
  pages: readonly T[],
  score: (drawn: readonly T[]) => number,
): [low: number, high: number] {
  const random = generator()
  const scores: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    scores.push(score(pages.map(() => pages[Math.floor(random() * pages.length)] as T)))
  }
  scores.sort((a, b) => a - b)
  const tail = (1 - INSIDE) / 2
  return [
    scores[Math.floor(ROUNDS * tail)] ?? Number.NaN,
    scores[Math.ceil(ROUNDS * (1 - tail)) - 1] ?? Number.NaN,
  ]
}

/** A linear congruential generator (Numerical Recipes' numbers): chance that can be repeated. */
function generator(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
