import { describe, expect, it } from 'vitest'
import { formatDate } from '@/core/reader/format-date'
import { readingMinutes } from '@/core/reader/reading-minutes'

describe('formatDate', () => {
  it('writes a date in the language of the article', () => {
    expect(formatDate('2026-03-04', 'en')).toBe('March 4, 2026')
    expect(formatDate('2026-03-04', 'de')).toBe('4. März 2026')
  })

  it('accepts an invalid language tag', () => {
    expect(formatDate('2026-03-04', 'not a tag')).toContain('2026')
  })

  it('is undefined for what is no date', () => {
    expect(formatDate('last summer', 'en')).toBeUndefined()
  })
})

describe('readingMinutes', () => {
  it('returns whole minutes, at least one', () => {
    expect([0, 100, 690].map(readingMinutes)).toEqual([1, 1, 3])
  })
})
