import { expect, it } from 'vitest'
import { filterInTurns } from '@/core/page/filter-in-turns'

it('goes through a long list in turns, between which the page has its own', async () => {
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  })
  const isEven = (one: number) => {
    for (const end = performance.now() + 5; performance.now() < end; );
    return one % 2 === 0
  }
  expect(await filterInTurns([1, 2, 3, 4, 5, 6, 7, 8], isEven)).toEqual([2, 4, 6, 8])
  clearInterval(timer)
  expect(turns).toBeGreaterThan(0)
})
