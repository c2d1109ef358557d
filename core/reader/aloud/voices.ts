import { primaryLanguage } from '@/core/values/primary-language'

/** The fields of SpeechSynthesisVoice that Truce reads. */
export interface Voice {
  voiceURI: string
  name: string
  /** BCP 47, on some systems with `_` instead of `-`. */
  lang: string
  default: boolean
  /** Whether the voice works without a server. */
  localService: boolean
}

/**
 * The voices that speak an article's language, best first: those of its region, then the browser's
 * default. Only local voices: others send the text to a server.
 */
export function voicesFor<V extends Voice>(voices: readonly V[], lang: string): V[] {
  const wanted = lang.toLowerCase().replace('_', '-')
  const score = (voice: V) =>
    (voice.lang.toLowerCase().replace('_', '-') === wanted ? 2 : 0) + (voice.default ? 1 : 0)
  return voices
    .filter(
      (voice) => voice.localService && primaryLanguage(voice.lang) === primaryLanguage(wanted),
    )
    .sort((a, b) => score(b) - score(a) || a.name.localeCompare(b.name))
}

/** The reader's choice for the language if it is available, else the best voice. */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  lang: string,
  chosen: Readonly<Record<string, string>>,
): V | undefined {
  const fitting = voicesFor(voices, lang)
  const chosenUri = chosen[primaryLanguage(lang)]
  return fitting.find(({ voiceURI }) => voiceURI === chosenUri) ?? fitting[0]
}
