import { describe, expect, it } from 'vitest'
import { bestImageCandidate, parseSrcset } from '@/core/article/srcset'

describe('parseSrcset', () => {
  it('reads widths and densities', () => {
    expect(parseSrcset('a.jpg 400w, b.jpg 800w')).toEqual([
      { url: 'a.jpg', size: 400 },
      { url: 'b.jpg', size: 800 },
    ])
    expect(parseSrcset('a.jpg, b.jpg 2x')).toEqual([
      { url: 'a.jpg', size: 1 },
      { url: 'b.jpg', size: 2 },
    ])
  })

  it('keeps commas inside a URL', () => {
    expect(
      parseSrcset('/w_400,h_300/a.jpg 400w, /w_800,h_600/a.jpg 800w').map(({ url }) => url),
    ).toEqual(['/w_400,h_300/a.jpg', '/w_800,h_600/a.jpg'])
  })

  it('ends a candidate behind its size, without a space', () => {
    expect(parseSrcset('a.jpg 400w,b.jpg 800w,').map(({ url }) => url)).toEqual(['a.jpg', 'b.jpg'])
  })

  it('returns nothing for an empty srcset', () => {
    expect(parseSrcset('  ')).toEqual([])
  })
})

describe('bestImageCandidate', () => {
  it('returns the smallest that is wide enough', () => {
    expect(bestImageCandidate(parseSrcset('a 400w, b 1400w, c 4000w'))?.url).toBe('b')
  })

  it('returns the largest when none is wide enough', () => {
    expect(bestImageCandidate(parseSrcset('a 400w, b 800w'))?.url).toBe('b')
    expect(bestImageCandidate(parseSrcset('a 1x, b 2x'))?.url).toBe('b')
  })
})
