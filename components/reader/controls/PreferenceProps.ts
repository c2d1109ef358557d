import type { ReaderPreferences } from '@/core/reader/preferences'

/** What every control of the look is given: the wishes as they are, and where to say what changes. */
export interface PreferenceProps {
  preferences: ReaderPreferences
  onChange(change: Partial<ReaderPreferences>): void
}
