import { flag, oneOf, type PreferenceField } from './field'

/** Number of lines that the line focus highlights; 0 is off. */
export const LINE_FOCUS = [0, 1, 3, 5] as const

/** Speech rates for reading aloud; 1 is the voice's default. */
export const SPEEDS = [0.6, 0.8, 1, 1.2, 1.5, 1.8, 2.2] as const

/** A limit for stored data: no reader chooses voices for more languages. */
const MAX_VOICES = 50

/** The chosen voice by language: from the language ("pt") to the voice's URI. */
const voices: PreferenceField<Record<string, string>> = {
  fallback: {},
  parse(stored) {
    if (typeof stored !== 'object' || stored === null) return {}
    const sound = Object.entries(stored).filter(
      ([lang, voice]) => /^[a-z]{2,3}$/.test(lang) && typeof voice === 'string',
    )
    return Object.fromEntries(sound.slice(0, MAX_VOICES))
  },
}

/** Reading aids. */
export const AID_FIELDS = {
  lineFocus: oneOf(LINE_FOCUS, 0),
  speed: oneOf(SPEEDS, 1),
  voices,
  // WCAG 2.1.4 asks for a way to turn off shortcuts without modifier keys, which are pressed by
  // mistake or by speech input.
  shortcuts: flag(true),
}
