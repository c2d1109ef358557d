import { flag, oneOf } from './field'

export const THEMES = ['system', 'light', 'dark', 'sepia'] as const
export const FONTS = ['serif', 'sans'] as const

/** Text sizes in CSS pixels; steps of about an eighth, from small print to poor eyesight. */
export const TEXT_SIZES = [15, 17, 19, 21, 24, 27, 31] as const

/** How articles look. */
export const LOOK_FIELDS = {
  theme: oneOf(THEMES, 'system'),
  font: oneOf(FONTS, 'serif'),
  textSize: oneOf(TEXT_SIZES, 19),
  images: flag(true),
  links: flag(true),
}
