import { describe, expect, it } from 'vitest'
import { countPage, parseVisits } from '@/core/sites/visit-counts'

const NOW = 1_700_000_000_000
const MINUTE = 60_000

describe('countPage', () => {
  it('counts pages close to each other as one visit', () => {
    let counts = countPage({}, 'a.example', true, NOW)
    counts = countPage(counts, 'a.example', false, NOW + 29 * MINUTE)
    expect(counts['a.example']).toEqual({ visits: 1, articles: 1, last: NOW + 29 * MINUTE })
    counts = countPage(counts, 'a.example', true, NOW + 60 * MINUTE)
    expect(counts['a.example']).toMatchObject({ visits: 2, articles: 2 })
  })

  it('leaves other sites alone', () => {
    const before = countPage({}, 'a.example', true, NOW)
    expect(countPage(before, 'b.example', true, NOW)['a.example']).toEqual(before['a.example'])
  })
})

describe('parseVisits', () => {
  it('keeps what is sound', () => {
    const sound = { visits: 1, articles: 2, last: NOW }
    expect(parseVisits({ a: sound, b: { ...sound, visits: 'x' }, c: null })).toEqual({ a: sound })
    expect(parseVisits('corrupt')).toEqual({})
  })
})
