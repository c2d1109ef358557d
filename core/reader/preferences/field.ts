/** One preference: what it is when nothing sound is stored, and what counts as sound. */
export interface PreferenceField<T> {
  readonly fallback: T
  /** The value as it may be used; the fallback for anything else. Never throws. */
  parse(stored: unknown): T
}

/** One of a few known values. */
export function oneOf<const T extends string | number>(
  values: readonly T[],
  fallback: NoInfer<T>,
): PreferenceField<T> {
  return { fallback, parse: (stored) => values.find((known) => known === stored) ?? fallback }
}

/** On or off. */
export function flag(fallback: boolean): PreferenceField<boolean> {
  return { fallback, parse: (stored) => (typeof stored === 'boolean' ? stored : fallback) }
}

/** The next of ordered values up (1) or down (-1); the same at either end. */
export function neighbourValue<T>(values: readonly T[], value: T, by: 1 | -1): T {
  return values[values.indexOf(value) + by] ?? value
}
