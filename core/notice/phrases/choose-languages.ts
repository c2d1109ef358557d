import { primaryLanguage } from '@/core/values/primary-language'
import { foldText } from '../judge/normalize'
import type { Languages, Phrases } from './phrases'

/** Language codes whose texts are read with the words of another. */
const ALIASES: Readonly<Record<string, string>> = {
  ...{ nb: 'no', nn: 'no', iw: 'he', in: 'id', ms: 'id', bs: 'hr', sh: 'hr', me: 'sr', gl: 'pt' },
  ...{ yue: 'zh', mo: 'ro', be: 'ru' },
}

/** Characters only one language has say as much as this many small words. */
const LETTERS_COUNT = 3

/** A language with nearly as many of its own words in the text as the best is tried, too: kin are close. */
const NEARLY = 0.6

/** No more guesses than this judge one text, or false friends would meet. */
const MAX_GUESSES = 3

/** From this many own words on a guess is no accident. */
const SURE = 2

/** In which languages a text is read. */
export interface LanguageChoice {
  languages: Phrases[]
  /** False where the text shows no language and the page declares none, or only its theme's English. */
  isSure: boolean
}

/**
 * Chooses English, the page's own language, and those the text itself shows by its letters and small words:
 * `lang` is often left at the theme's default.
 */
export function chooseLanguages(lang: string, text: string, known: Languages): LanguageChoice {
  const code = primaryLanguage(lang)
  // English is always tried; declared it is often no more than a theme's default, and proves nothing.
  const declared = code === 'en' ? undefined : known[ALIASES[code] ?? code]
  const words = textWords(text)
  const guesses = Object.values(known)
    .map((phrases) => ({ phrases, score: scoreOf(phrases, words) }))
    .sort((a, b) => b.score - a.score)
  const best = guesses[0]?.score ?? 0
  const likely = guesses
    .slice(0, MAX_GUESSES)
    .filter(({ score }) => score >= Math.max(1, best * NEARLY))
    .map(({ phrases }) => phrases)
  const { en } = known
  const always = [en, declared].filter((phrases) => phrases !== undefined)
  const languages = [...new Set([...always, ...likely])]
  return { languages, isSure: best >= SURE || declared !== undefined }
}

interface TextWords {
  folded: string
  spelled: ReadonlySet<string>
  unaccented: ReadonlySet<string>
}

function textWords(text: string): TextWords {
  const part = (words: string) => new Set(words.match(/[\p{L}\p{M}]+/gu))
  const folded = foldText(text)
  return {
    folded,
    spelled: part(text.normalize('NFC').toLowerCase()),
    unaccented: part(folded),
  }
}

/** A word without its accents is half a proof: so short, it is one of another language, too. */
function scoreOf(
  { own = '', letters }: Phrases,
  { folded, spelled, unaccented }: TextWords,
): number {
  const plain = foldText(own).split(' ')
  const scores = own.split(' ').map((word, index) => {
    if (spelled.has(word)) return 1
    return unaccented.has(plain[index] ?? word) ? 0.5 : 0
  })
  const byLetters = letters && new RegExp(letters).test(folded) ? LETTERS_COUNT : 0
  return scores.reduce<number>((sum, score) => sum + score, byLetters)
}
