import { flag, oneOf, type PreferenceField } from './field'

/** Lines left bright by the line focus; 0 is off. */
export const LINE_FOCUS = [0, 1, 3, 5] as const

/** Speeds of reading aloud; 1 is the voice's own. */
export const SPEEDS = [0.6, 0.8, 1, 1.2, 1.5, 1.8, 2.2] as const

/** Languages a reader may have chosen a voice for; more is not a reader's doing. */
const MAX_VOICES = 50

/** The voice chosen for a language: from the language ("pt") to the voice's address. */
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

/** What helps reading. */
export const AID_FIELDS = {
  lineFocus: oneOf(LINE_FOCUS, 0),
  speed: oneOf(SPEEDS, 1),
  voices,
  // Keys without Ctrl or Alt can be hit by mistake, and by speech input: WCAG 2.1.4 asks for a way to turn them off.
  shortcuts: flag(true),
}
