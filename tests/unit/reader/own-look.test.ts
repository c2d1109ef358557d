import { describe, expect, it } from 'vitest'
import { isDark, isReadable } from '@/core/reader/own-colors'
import { DEFAULT_PREFERENCES, parsePreferences } from '@/core/reader/preferences'

describe('colours of the reader’s own', () => {
  it('are told when they are hard to read together', () => {
    expect(isReadable({ paper: '#ffffff', ink: '#767676' })).toBe(true)
    expect(isReadable({ paper: '#ffffff', ink: '#777777' })).toBe(false)
    expect(isReadable({ paper: '#000000', ink: '#ffff00' })).toBe(true)
  })

  it('are dark where the paper is', () => {
    expect(isDark({ paper: '#10211c' })).toBe(true)
    expect(isDark({ paper: '#f5ecd9' })).toBe(false)
  })

  it('can be read as they begin', () => {
    const { paperColor, inkColor } = DEFAULT_PREFERENCES
    expect(isReadable({ paper: paperColor, ink: inkColor })).toBe(true)
  })
})

describe('what is stored of the look', () => {
  it.each([['red'], ['#fff'], ['#12345g'], ['url(//evil.example)'], [7]])(
    'is no colour: %j',
    (paperColor) => {
      expect(parsePreferences({ paperColor }).paperColor).toBe(DEFAULT_PREFERENCES.paperColor)
    },
  )

  it.each([['a"; src: url(//evil.example)'], ['a\\'], ['\n'], ['x'.repeat(200)], [{}]])(
    'is no typeface: %j',
    (ownFont) => {
      expect(parsePreferences({ ownFont }).ownFont).toBe('')
    },
  )

  it.each([['Comic Neue'], ['源ノ明朝'], ['Iosevka SS08']])('is a typeface: %s', (ownFont) => {
    expect(parsePreferences({ ownFont }).ownFont).toBe(ownFont)
  })
})
