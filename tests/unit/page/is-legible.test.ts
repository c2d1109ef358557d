import { describe, expect, it } from 'vitest'
import { type Colour, isLegible, type Look } from '@/core/page/is-legible'

const WHITE: Colour = [255, 255, 255, 1]
const PLAIN: Look = {
  fontSize: 16,
  opacity: 1,
  colours: { ink: [20, 20, 20, 1], ground: WHITE },
  isReachable: true,
  isCovered: false,
}
const inColours = (ink: Colour, ground: Colour): Look => ({ ...PLAIN, colours: { ink, ground } })

describe('words can be read', () => {
  it.each<[string, Look]>([
    ['in dark letters on white', PLAIN],
    ['in pale grey on white', inColours([190, 190, 190, 1], WHITE)],
    ['in white on black', inColours(WHITE, [0, 0, 0, 1])],
    ['in small print', { ...PLAIN, fontSize: 8 }],
    ['when they fade in', { ...PLAIN, opacity: 0.1 }],
    ['where no colour tells', { ...PLAIN, colours: undefined }],
  ])('%s', (_how, look) => {
    expect(isLegible(look)).toBe(true)
  })
})

describe('words cannot be read', () => {
  it.each<[string, Look]>([
    ['in white on white', inColours(WHITE, WHITE)],
    ['in nearly the colour behind them', inColours([250, 250, 250, 1], WHITE)],
    ['in letters that let all through', inColours([0, 0, 0, 0.02], WHITE)],
    ['in letters of no size', { ...PLAIN, fontSize: 1 }],
    ['where next to nothing is painted', { ...PLAIN, opacity: 0.01 }],
    ['off the screen', { ...PLAIN, isReachable: false }],
    ['under something else', { ...PLAIN, isCovered: true }],
  ])('%s', (_how, look) => {
    expect(isLegible(look)).toBe(false)
  })
})
