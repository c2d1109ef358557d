import type { ReaderPreferences } from '@/core/reader/preferences'

/** The props of every control that changes the reader's preferences. */
export interface PreferenceProps {
  preferences: ReaderPreferences
  onChange(change: Partial<ReaderPreferences>): void
}
