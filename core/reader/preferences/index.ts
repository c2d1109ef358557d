import { AID_FIELDS } from './aid-fields'
import { EXPORT_FIELDS } from './export-fields'
import type { PreferenceField } from './field'
import { LOOK_FIELDS } from './look-fields'

/** All preferences of the reader view. Each topic has a file; a new topic is added here. */
const FIELDS = { ...LOOK_FIELDS, ...AID_FIELDS, ...EXPORT_FIELDS }

type Parsed<F> = { [K in keyof F]: F[K] extends PreferenceField<infer T> ? T : never }

/** The reader's preferences for the reader view. */
export type ReaderPreferences = Parsed<typeof FIELDS>

/**
 * Reads preferences from anything stored, by this version or an older one. Each missing or invalid
 * field gets its default, so a new preference needs no migration; a renamed one does.
 */
export function parsePreferences(stored: unknown): ReaderPreferences {
  const storedFields = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >
  return Object.fromEntries(
    Object.entries(FIELDS).map(([name, field]) => [name, field.parse(storedFields[name])]),
  ) as ReaderPreferences
}

export const DEFAULT_PREFERENCES: ReaderPreferences = parsePreferences({})
