import { describe, expect, it } from 'vitest'
import { likelyCause } from '@/core/report/likely-cause'

describe('likelyCause', () => {
  it.each([
    ['quiet', 'missed'],
    ['dismissed', 'mistaken'],
    ['found', undefined],
    ['failed', undefined],
    ['supported', undefined],
    ['unreachable', undefined],
    [undefined, undefined],
  ])('of a page that is “%s” is “%s”', (verdict, cause) => {
    expect(likelyCause(verdict)).toBe(cause)
  })
})
