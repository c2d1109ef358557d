import { flag, matching, nearestOf, oneOf } from './field'

export const THEMES = ['system', 'light', 'sepia', 'dark', 'contrast', 'own'] as const

export const FONTS = ['serif', 'sans', 'legible', 'mono', 'own'] as const

/** Text sizes in CSS pixels, in steps of about one eighth, up to sizes for low vision. */
export const TEXT_SIZES = [14, 16, 18, 20, 22, 25, 28, 32, 36, 42] as const

/** Font weights of running text. Bold text in it is at least two steps heavier. */
export const FONT_WEIGHTS = [300, 400, 500, 600] as const

/** Line heights, as multiples of the text size. WCAG 1.4.12 asks that 1.5 be possible. */
export const LINE_HEIGHTS = [1.3, 1.45, 1.6, 1.75, 1.9, 2.1] as const

/** Line lengths in characters. Typographers recommend 60 to 75; shorter lines help some readers. */
export const LINE_LENGTHS = [42, 54, 67, 80, 100] as const

/** Extra letter and word spacing in em, up to what WCAG 1.4.12 asks to be possible. */
export const LETTER_SPACINGS = [0, 0.02, 0.05, 0.08, 0.12] as const
export const WORD_SPACINGS = [0, 0.06, 0.12, 0.2, 0.3] as const

export const ALIGNMENTS = ['start', 'justify'] as const

/** Preferences for how articles look. */
export const LOOK_FIELDS = {
  theme: oneOf(THEMES, 'system'),
  /** The colours of the theme 'own': those of an unbleached page to begin with. */
  paperColor: matching(/^#[\da-f]{6}$/i, '#f7f3e8'),
  inkColor: matching(/^#[\da-f]{6}$/i, '#2b2620'),
  font: oneOf(FONTS, 'serif'),
  /** The name of the typeface 'own', which is on the reader's device. It becomes a part of a style. */
  ownFont: matching(/^[\p{L}\p{M}\p{N} ._'&+-]{0,80}$/u, ''),
  // The sizes were others once: what is stored becomes the nearest of these.
  textSize: nearestOf(TEXT_SIZES, 20),
  weight: oneOf(FONT_WEIGHTS, 400),
  lineHeight: oneOf(LINE_HEIGHTS, 1.6),
  width: oneOf(LINE_LENGTHS, 67),
  letterSpacing: oneOf(LETTER_SPACINGS, 0),
  wordSpacing: oneOf(WORD_SPACINGS, 0),
  alignment: oneOf(ALIGNMENTS, 'start'),
  images: flag(true),
  links: flag(true),
}
