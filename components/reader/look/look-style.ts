import type { ReaderPreferences } from '@/core/reader/preferences'

/** The reader's wishes as the custom properties and data attributes the styles hang on. */
export function lookOf(preferences: ReaderPreferences) {
  return {
    'data-font': preferences.font,
    'data-align': preferences.alignment,
    'data-images': preferences.images ? 'on' : 'off',
    style: {
      '--text-size': `${preferences.textSize / 16}rem`,
      '--weight': preferences.weight,
      '--line-height': preferences.lineHeight,
      '--letters': preferences.width,
      '--letter-spacing': `${preferences.letterSpacing}em`,
      '--word-spacing': `${preferences.wordSpacing}em`,
    },
  }
}
