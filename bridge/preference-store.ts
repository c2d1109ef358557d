import { storage } from 'wxt/utils/storage'
import {
  DEFAULT_PREFERENCES,
  parsePreferences,
  type ReaderPreferences,
} from '@/core/reader/preferences'

/** Version 1 knew theme, typeface and text size; all three kept their names and values. */
const item = storage.defineItem<unknown>('local:readerPreferences', {
  fallback: DEFAULT_PREFERENCES,
  version: 2,
  migrations: { 2: parsePreferences },
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

/** Calls back whenever the wishes change, in this tab or another. Returns how to stop. */
export function watchReaderPreferences(changed: (preferences: ReaderPreferences) => void) {
  return item.watch((after) => changed(parsePreferences(after)))
}
