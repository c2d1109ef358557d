import { storage } from 'wxt/utils/storage'
import {
  DEFAULT_PREFERENCES,
  parsePreferences,
  type ReaderPreferences,
} from '@/core/reader/preferences'

const item = storage.defineItem<ReaderPreferences>('local:readerPreferences', {
  fallback: DEFAULT_PREFERENCES,
  version: 1,
})

/** The reader's wishes; defaults for whatever was never set or is broken. Never rejects. */
export async function loadReaderPreferences(): Promise<ReaderPreferences> {
  try {
    return parsePreferences(await item.getValue())
  } catch {
    return DEFAULT_PREFERENCES
  }
}

/** Remembers the reader's wishes for every article from now on. */
export async function saveReaderPreferences(preferences: ReaderPreferences): Promise<void> {
  await item.setValue(preferences)
}
