/** Numbers from 0 to 1 that look random and are the same at every run: the same data gives the same model. */
export type Chance = () => number

/** A linear congruential generator, with the constants of Numerical Recipes. */
export function createChance(seed: number): Chance {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** One of a list. */
export function pick<T>(list: readonly T[] | undefined, chance: Chance): T | undefined {
  return list?.[Math.floor(chance() * list.length)]
}
