export const THEMES = ['system', 'light', 'dark', 'sepia'] as const
export const FONTS = ['serif', 'sans'] as const

/** Text sizes in CSS pixels; steps of about an eighth, from small print to poor eyesight. */
export const TEXT_SIZES = [15, 17, 19, 21, 24, 27, 31] as const

export type ReaderTheme = (typeof THEMES)[number]
export type ReaderFont = (typeof FONTS)[number]

/** How a reader wants articles to look. */
export interface ReaderPreferences {
  theme: ReaderTheme
  font: ReaderFont
  /** One of TEXT_SIZES. */
  textSize: number
}

export const DEFAULT_PREFERENCES: ReaderPreferences = {
  theme: 'system',
  font: 'serif',
  textSize: 19,
}

/** Preferences out of anything stored; whatever is missing or broken becomes the default, field by field. */
export function parsePreferences(stored: unknown): ReaderPreferences {
  const { theme, font, textSize } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Record<string, unknown>
  return {
    theme: THEMES.find((known) => known === theme) ?? DEFAULT_PREFERENCES.theme,
    font: FONTS.find((known) => known === font) ?? DEFAULT_PREFERENCES.font,
    textSize: TEXT_SIZES.find((known) => known === textSize) ?? DEFAULT_PREFERENCES.textSize,
  }
}

/** The next size up (1) or down (-1); the same at either end. */
export function stepTextSize(size: number, step: 1 | -1): number {
  const at = (TEXT_SIZES as readonly number[]).indexOf(size)
  return TEXT_SIZES[at + step] ?? size
}
