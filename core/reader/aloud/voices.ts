/** What is used of the browser's SpeechSynthesisVoice. */
export interface Voice {
  voiceURI: string
  name: string
  /** BCP 47, with `_` for `-` on some systems. */
  lang: string
  default: boolean
  /** Speaks without asking a server. */
  localService: boolean
}

/** The language itself, without region or script: "pt" of "pt-BR". */
export function primaryLanguage(lang: string): string {
  return (lang.split(/[-_]/)[0] ?? '').toLowerCase()
}

/**
 * The voices that speak an article's language, best first: its own region before others, then the browser's default.
 * Only voices of this machine: the others send what they read to a server.
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

/** The voice to read with: the reader's choice for the language where it is there, else the best. */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  lang: string,
  chosen: Readonly<Record<string, string>>,
): V | undefined {
  const fitting = voicesFor(voices, lang)
  const wish = chosen[primaryLanguage(lang)]
  return fitting.find(({ voiceURI }) => voiceURI === wish) ?? fitting[0]
}
