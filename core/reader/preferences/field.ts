/** A preference: its default, and how it is read from storage. */
export interface PreferenceField<T> {
  readonly fallback: T
  /** The stored value if it is valid, else the fallback. Never throws. */
  parse(stored: unknown): T
}

/** A preference with a few known values. */
export function oneOf<const T extends string | number>(
  values: readonly T[],
  fallback: NoInfer<T>,
): PreferenceField<T> {
  return { fallback, parse: (stored) => values.find((known) => known === stored) ?? fallback }
}

/** A preference with a few known numbers, in order. Any other number between them becomes the nearest. */
export function nearestOf<const T extends number>(
  values: readonly T[],
  fallback: NoInfer<T>,
): PreferenceField<T> {
  return {
    fallback,
    parse(stored) {
      const isBetween =
        Number(values[0]) <= Number(stored) && Number(stored) <= Number(values.at(-1))
      if (typeof stored !== 'number' || !isBetween) return fallback
      const distance = (value: number) => Math.abs(value - stored)
      return values.reduce((best, value) => (distance(value) < distance(best) ? value : best))
    },
  }
}

/** A preference that is a text of a known form. */
export function matching(form: RegExp, fallback: string): PreferenceField<string> {
  return {
    fallback,
    parse: (stored) => (typeof stored === 'string' && form.test(stored) ? stored : fallback),
  }
}

/** A preference that is on or off. */
export function flag(fallback: boolean): PreferenceField<boolean> {
  return { fallback, parse: (stored) => (typeof stored === 'boolean' ? stored : fallback) }
}

/** The next value up (1) or down (-1); the same value at either end. */
export function neighbourValue<T>(values: readonly T[], value: T, by: 1 | -1): T {
  return values[values.indexOf(value) + by] ?? value
}
