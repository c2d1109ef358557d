import { AID_FIELDS } from './aid-fields'
import { EXPORT_FIELDS } from './export-fields'
import type { PreferenceField } from './field'
import { LOOK_FIELDS } from './look-fields'

/** Every preference of the reader view. A topic keeps its own in a file of its own; a new one is read here. */
const FIELDS = { ...LOOK_FIELDS, ...AID_FIELDS, ...EXPORT_FIELDS }

type Parsed<F> = { [K in keyof F]: F[K] extends PreferenceField<infer T> ? T : never }

/** How a reader wants articles to be shown. */
export type ReaderPreferences = Parsed<typeof FIELDS>

/**
 * Preferences out of anything stored, by this version or an older one; whatever is missing or broken becomes
 * the default, field by field. So a new preference needs no migration; a renamed one does.
 */
export function parsePreferences(stored: unknown): ReaderPreferences {
  const held = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >
  return Object.fromEntries(
    Object.entries(FIELDS).map(([name, field]) => [name, field.parse(held[name])]),
  ) as ReaderPreferences
}

export const DEFAULT_PREFERENCES: ReaderPreferences = parsePreferences({})
