import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { storage } from 'wxt/utils/storage'
import { loadReaderPreferences, saveReaderPreferences } from '@/bridge/reader-preferences'
import { DEFAULT_PREFERENCES, stepTextSize, TEXT_SIZES } from '@/core/reader/preferences'

describe('reader preferences', () => {
  beforeEach(() => fakeBrowser.reset())

  it('are the defaults before anything is set', async () => {
    expect(await loadReaderPreferences()).toEqual(DEFAULT_PREFERENCES)
  })

  it('come back as they were set', async () => {
    const wishes = { theme: 'sepia', font: 'sans', textSize: 24 } as const
    await saveReaderPreferences(wishes)
    expect(await loadReaderPreferences()).toEqual(wishes)
  })

  it.each([['text'], [7], [[]], [{ theme: 'neon', font: 3, textSize: 1e9 }]])(
    'do not come from a broken item: %j',
    async (held) => {
      await storage.setItem('local:readerPreferences', held)
      expect(await loadReaderPreferences()).toEqual(DEFAULT_PREFERENCES)
    },
  )

  it('keep the sound fields of a broken item', async () => {
    await storage.setItem('local:readerPreferences', { theme: 'dark', font: 'comic' })
    expect(await loadReaderPreferences()).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' })
  })
})

describe('stepTextSize', () => {
  it('goes to the next size', () => {
    expect(stepTextSize(19, 1)).toBe(21)
    expect(stepTextSize(19, -1)).toBe(17)
  })

  it('does not go beyond the ends', () => {
    expect(stepTextSize(TEXT_SIZES[0], -1)).toBe(TEXT_SIZES[0])
    expect(stepTextSize(31, 1)).toBe(31)
  })
})
