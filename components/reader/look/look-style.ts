import type { ReaderPreferences } from '@/core/reader/preferences'

/** What an average letter of running text takes of the text size, spaces included, by typeface; measured. */
const LETTER: Record<ReaderPreferences['font'], number> = {
  serif: 0.478,
  sans: 0.47,
  legible: 0.475,
  mono: 0.6,
}

/** In scripts of full squares a line holds fewer: about 38 where others hold 67. */
const SQUARE_LETTER = 0.57

const ROOT_PIXELS = 16

/** The width of the column, in rem. */
export function measureOf(preferences: ReaderPreferences, lang: string | undefined): number {
  const { width, font, letterSpacing, textSize } = preferences
  const isSquare = /^(?:ja|zh|ko)\b/i.test(lang ?? '')
  const letter = isSquare ? SQUARE_LETTER : LETTER[font] + letterSpacing
  return (width * letter * textSize) / ROOT_PIXELS
}

/** The reader's wishes as the custom properties and data attributes the styles hang on. */
export function lookOf(preferences: ReaderPreferences, lang: string | undefined) {
  return {
    'data-font': preferences.font,
    'data-align': preferences.alignment,
    'data-images': preferences.images ? 'on' : 'off',
    style: {
      '--text-size': `${preferences.textSize / ROOT_PIXELS}rem`,
      '--measure': `${measureOf(preferences, lang)}rem`,
      '--weight': preferences.weight,
      '--line-height': preferences.lineHeight,
      '--letter-spacing': `${preferences.letterSpacing}em`,
      '--word-spacing': `${preferences.wordSpacing}em`,
    },
  }
}
