import { MAX_BOX_TEXT } from '../read/reading-limits'
import { chooseLanguages } from './choose-languages'
import { compilePattern } from './compile-pattern'
import { internationalPhrases } from './international-phrases'
import type { Languages, Phrases, Topic } from './phrases'

export type { Languages, Topic } from './phrases'

/** The phrases one text is judged by. */
export interface ChosenPhrases {
  /** What is the same in many languages, English, and the few languages the text may be in. */
  chosen: readonly Partial<Phrases>[]
  /** The same; but every language's where the text's own is unknown, for then caution is to win. */
  against: readonly Partial<Phrases>[]
}

/** What speaks for another kind of popup, or for none. */
const AGAINST: ReadonlySet<Topic> = new Set([
  ...([
    'denied',
    'ifFails',
    'failed',
    'tool',
    'consent',
    'privacy',
    'money',
    'logIn',
    'age',
  ] as const),
])

/**
 * Chooses the phrases for a text; never all languages at once, for a word of one is another word in the
 * next.
 *
 * @param about the language the page declares, and the text as it stands.
 * @param known the languages to choose from.
 */
export function phrasesFor(
  { lang, text }: { lang: string; text: string },
  known: Languages,
): ChosenPhrases {
  const { languages, isSure } = chooseLanguages(lang, text, known)
  const chosen = [internationalPhrases, ...languages]
  return { chosen, against: isSure ? chosen : [...chosen, ...Object.values(known)] }
}

/** True when the text (normalized) says it in any of the phrases. No more of it is read than of a box. */
export function says({ chosen, against }: ChosenPhrases, topic: Topic, text: string): boolean {
  const read = text.slice(0, MAX_BOX_TEXT)
  return (AGAINST.has(topic) ? against : chosen).some(({ [topic]: alternatives }) =>
    alternatives ? compilePattern(alternatives).test(read) : false,
  )
}
