import type { ReaderPreferences } from '@/core/reader/preferences'

/** The average width of a letter in running text, spaces included, in em; measured for each typeface. */
const LETTER_EM: Record<ReaderPreferences['font'], number> = {
  serif: 0.478,
  sans: 0.47,
  legible: 0.475,
  mono: 0.6,
  // Unknown; most are near this.
  own: 0.478,
}

/** CJK characters are wider: at this width a line holds about 38 of them where it holds 67 Latin letters. */
const CJK_LETTER_EM = 0.57

/** The browser's default font size, which 1rem is. */
const ROOT_PIXELS = 16

/** The width of the column, in rem. */
export function measureOf(preferences: ReaderPreferences, lang: string | undefined): number {
  const { width, font, letterSpacing, textSize } = preferences
  const isCjk = /^(?:ja|zh|ko)\b/i.test(lang ?? '')
  const letter = isCjk ? CJK_LETTER_EM : LETTER_EM[font] + letterSpacing
  return (width * letter * textSize) / ROOT_PIXELS
}

/** The reader's preferences as the custom properties and data attributes that the style sheets use. */
export function lookOf(preferences: ReaderPreferences, lang: string | undefined) {
  return {
    'data-font': preferences.font,
    'data-align': preferences.alignment,
    'data-images': preferences.images ? 'on' : 'off',
    style: {
      '--own-face': preferences.ownFont ? JSON.stringify(preferences.ownFont) : 'var(--serif-face)',
      '--text-size': `${preferences.textSize / ROOT_PIXELS}rem`,
      '--measure': `${measureOf(preferences, lang)}rem`,
      '--weight': preferences.weight,
      '--line-height': preferences.lineHeight,
      '--letter-spacing': `${preferences.letterSpacing}em`,
      '--word-spacing': `${preferences.wordSpacing}em`,
    },
  }
}
