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

  it('are read as they were set', async () => {
    const preferences = {
      ...DEFAULT_PREFERENCES,
      theme: 'sepia',
      font: 'sans',
      textSize: 25,
    } as const
    await saveReaderPreferences(preferences)
    expect(await loadReaderPreferences()).toEqual(preferences)
  })

  it.each([['text'], [7], [[]], [{ theme: 'neon', font: 3, textSize: 1e9 }]])(
    'are the defaults where the item is broken: %j',
    async (stored) => {
      await storage.setItem('local:readerPreferences', stored)
      expect(await loadReaderPreferences()).toEqual(DEFAULT_PREFERENCES)
    },
  )

  it('include the valid fields of a broken item', async () => {
    await storage.setItem('local:readerPreferences', { theme: 'dark', font: 'comic' })
    expect(await loadReaderPreferences()).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' })
  })
})

describe('stored reader preferences', () => {
  beforeEach(() => fakeBrowser.reset())

  it('are migrated from the first version', async () => {
    await fakeBrowser.storage.local.set({
      readerPreferences: { theme: 'dark', font: 'sans', textSize: 24 },
      readerPreferences$: { v: 1 },
    })
    expect(await loadReaderPreferences()).toEqual({
      ...DEFAULT_PREFERENCES,
      theme: 'dark',
      font: 'sans',
      // The nearest of the sizes that there are now.
      textSize: 25,
    })
  })

  it('are announced to other tabs', async () => {
    const heard: string[] = []
    const stop = watchReaderPreferences(({ theme }) => heard.push(theme))
    await saveReaderPreferences({ ...DEFAULT_PREFERENCES, theme: 'sepia' })
    stop()
    expect(heard).toEqual(['sepia'])
  })
})

describe('step', () => {
  it('goes to the next size', () => {
    expect(neighbourValue(TEXT_SIZES, 20, 1)).toBe(22)
    expect(neighbourValue(TEXT_SIZES, 20, -1)).toBe(18)
  })

  it('does not go beyond the ends', () => {
    expect(neighbourValue(TEXT_SIZES, TEXT_SIZES[0], -1)).toBe(TEXT_SIZES[0])
    expect(neighbourValue(TEXT_SIZES, 42, 1)).toBe(42)
  })
})
