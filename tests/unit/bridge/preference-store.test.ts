import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { storage } from 'wxt/utils/storage'
import {
  loadReaderPreferences,
  saveReaderPreferences,
  watchReaderPreferences,
} from '@/bridge/preference-store'
import { DEFAULT_PREFERENCES } from '@/core/reader/preferences'
import { neighbourValue } from '@/core/reader/preferences/field'
import { TEXT_SIZES } from '@/core/reader/preferences/look-fields'

describe('reader preferences', () => {
  beforeEach(() => fakeBrowser.reset())

  it('are the defaults before anything is set', async () => {
    expect(await loadReaderPreferences()).toEqual(DEFAULT_PREFERENCES)
  })

  it('come back as they were set', async () => {
    const wishes = { ...DEFAULT_PREFERENCES, theme: 'sepia', font: 'sans', textSize: 24 } as const
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

describe('reader preferences of another time', () => {
  beforeEach(() => fakeBrowser.reset())

  it('come along from the first version', async () => {
    await fakeBrowser.storage.local.set({
      readerPreferences: { theme: 'dark', font: 'sans', textSize: 24 },
      readerPreferences$: { v: 1 },
    })
    expect(await loadReaderPreferences()).toEqual({
      ...DEFAULT_PREFERENCES,
      theme: 'dark',
      font: 'sans',
      textSize: 24,
    })
  })

  it('tell the other tabs', async () => {
    const heard: string[] = []
    const stop = watchReaderPreferences(({ theme }) => heard.push(theme))
    await saveReaderPreferences({ ...DEFAULT_PREFERENCES, theme: 'sepia' })
    stop()
    expect(heard).toEqual(['sepia'])
  })
})

describe('step', () => {
  it('goes to the next size', () => {
    expect(neighbourValue(TEXT_SIZES, 19, 1)).toBe(21)
    expect(neighbourValue(TEXT_SIZES, 19, -1)).toBe(17)
  })

  it('does not go beyond the ends', () => {
    expect(neighbourValue(TEXT_SIZES, TEXT_SIZES[0], -1)).toBe(TEXT_SIZES[0])
    expect(neighbourValue(TEXT_SIZES, 42, 1)).toBe(42)
  })
})
