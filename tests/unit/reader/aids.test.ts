import { describe, expect, it } from 'vitest'
import { parsePreferences } from '@/core/reader/preferences'
import { minutesLeft, shareRead } from '@/core/reader/progress'
import { parseReadingPosition } from '@/core/reader/reading-position'
import { commandOf, SHORTCUTS } from '@/core/reader/shortcuts'
import { nextLine, textLines } from '@/core/reader/text-lines'

describe('lines of text', () => {
  const box = (top: number, bottom: number) => ({ top, bottom })

  it('contain letters of different size and superscripts', () => {
    expect(textLines([box(10, 36), box(6, 20), box(14, 34), box(40, 66)])).toEqual([
      box(6, 36),
      box(40, 66),
    ])
  })

  it('are not merged when they touch, and exclude empty boxes', () => {
    expect(textLines([box(0, 26), box(24, 50), box(30, 30)])).toEqual([box(0, 26), box(24, 50)])
  })

  it('are visited one by one, up to both ends', () => {
    const lines = [box(0, 20), box(30, 50), box(60, 80)]
    expect(nextLine(lines, box(30, 50), 1)).toEqual(box(60, 80))
    expect(nextLine(lines, box(30, 50), -1)).toEqual(box(0, 20))
    expect(nextLine(lines, box(60, 80), 1)).toBeUndefined()
    expect(nextLine(lines, box(0, 20), -1)).toBeUndefined()
  })
})

describe('reading progress', () => {
  it('is 0 at the top and 1 at the end', () => {
    expect(shareRead({ top: 0, height: 3000 }, 800)).toBe(0)
    expect(shareRead({ top: -2200, height: 3000 }, 800)).toBe(1)
    expect(shareRead({ top: -1100, height: 3000 }, 800)).toBe(0.5)
  })

  it('is 1 when all is visible, and 0 without text', () => {
    expect(shareRead({ top: 0, height: 500 }, 800)).toBe(1)
    expect(shareRead({ top: 0, height: 0 }, 800)).toBe(0)
  })

  it('leaves whole minutes, and 0 only at the end', () => {
    expect(minutesLeft(8, 0.5)).toBe(4)
    expect(minutesLeft(8, 0.99)).toBe(1)
    expect(minutesLeft(8, 1)).toBe(0)
  })
})

describe('a reading position', () => {
  it('is restored as it was stored', () => {
    expect(parseReadingPosition({ block: 3, offset: 0.5, more: 1 })).toEqual({
      block: 3,
      offset: 0.5,
    })
  })

  it.each([
    [undefined],
    [null],
    ['3'],
    [{ block: -1, offset: 0 }],
    [{ block: 1.5, offset: 0 }],
    [{ block: 1, offset: Number.NaN }],
    [{ block: 1, offset: 2 }],
  ])('is undefined for %j', (stored) => expect(parseReadingPosition(stored)).toBeUndefined())
})

describe('shortcuts', () => {
  const press = (key: string, more: object = {}) =>
    commandOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...more })

  it('have one command each', () => {
    const keys = Object.values(SHORTCUTS).flat()
    expect(new Set(keys).size).toBe(keys.length)
    for (const [command, own] of Object.entries(SHORTCUTS)) {
      for (const key of own) expect(press(key)).toBe(command)
    }
  })

  it('work with Caps Lock', () => {
    expect(press('T')).toBe('theme')
  })

  it('ignore the browser’s own key combinations', () => {
    expect(press('f', { ctrlKey: true })).toBeUndefined()
    expect(press('r', { metaKey: true })).toBeUndefined()
    expect(press('Tab')).toBeUndefined()
  })
})

describe('the stored voices', () => {
  it('include valid entries only', () => {
    const { voices } = parsePreferences({ voices: { en: 'a', 'x y': 'b', pt: 3, fil: 'c' } })
    expect(voices).toEqual({ en: 'a', fil: 'c' })
    expect(parsePreferences({ voices: 'loud' }).voices).toEqual({})
  })
})
