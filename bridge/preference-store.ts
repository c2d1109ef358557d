import { storage } from 'wxt/utils/storage'
import {
  DEFAULT_PREFERENCES,
  parsePreferences,
  type ReaderPreferences,
} from '@/core/reader/preferences'

/** Version 1 had theme, typeface and text size, with the names and values they have now. */
const preferencesItem = storage.defineItem<unknown>('local:readerPreferences', {
  fallback: DEFAULT_PREFERENCES,
  version: 2,
  migrations: { 2: parsePreferences },
})

/** The reader's preferences; defaults for what was never set or is broken. Never rejects. */
export async function loadReaderPreferences(): Promise<ReaderPreferences> {
  try {
    return parsePreferences(await preferencesItem.getValue())
  } catch {
    return DEFAULT_PREFERENCES
  }
}

/** Stores the reader's preferences for all articles. */
export async function saveReaderPreferences(preferences: ReaderPreferences): Promise<void> {
  await preferencesItem.setValue(preferences)
}

/** Calls back whenever the preferences change, in this tab or another. Returns how to stop. */
export function watchReaderPreferences(changed: (preferences: ReaderPreferences) => void) {
  return preferencesItem.watch((after) => changed(parsePreferences(after)))
}
