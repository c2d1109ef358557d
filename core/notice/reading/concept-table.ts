import { foldText } from '../judge/normalize'
import { INTERNATIONAL_LEXICON } from './lexicon/international-lexicon'
import { CONCEPTS, type Concept, type Lexicon } from './lexicon/lexicon'
import { LEXICON_BY_LANGUAGE } from './lexicon/lexicon-by-language'
import { UNSPACED } from './sentence-words'

/** What a stem means, and in which language. */
export interface Meaning {
  language: string
  concept: Concept
}

/** Words that stand one after the other and mean something together. */
interface Phrase extends Meaning {
  words: readonly string[]
}

/** All lexicons as one, so that a word is looked up once for all languages. */
export interface ConceptTable {
  beginnings: ReadonlyMap<string, readonly Meaning[]>
  wholeWords: ReadonlyMap<string, readonly Meaning[]>
  /** By the beginning of their first word. */
  phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Stems of scripts without spaces, looked for anywhere. */
  anywhere: readonly (Meaning & { stem: string })[]
  /** How many letters may stand before a stem, by language. */
  prefixes: ReadonlyMap<string, number>
  /** The most that may stand before one in any language. */
  longestPrefix: number
}

let made: ConceptTable | undefined

/** Made once, at first use: some 15,000 stems, a few milliseconds. */
export function conceptTable(): ConceptTable {
  made ??= makeTable()
  return made
}

function makeTable(): ConceptTable {
  const beginnings = new Map<string, Meaning[]>()
  const wholeWords = new Map<string, Meaning[]>()
  const phrases = new Map<string, Phrase[]>()
  const anywhere: (Meaning & { stem: string })[] = []
  const prefixes = new Map<string, number>()

  function addStem(written: string, meaning: Meaning): void {
    const isWhole = written.startsWith('=')
    const stem = foldText((isWhole ? written.slice(1) : written).replaceAll('-', ' '))
    const [first = '', ...rest] = stem.split(' ')
    if (!first) return
    if (UNSPACED.test(stem)) anywhere.push({ stem, ...meaning })
    else if (rest.length > 0) addTo(phrases, first, { words: [first, ...rest], ...meaning })
    else addTo(isWhole ? wholeWords : beginnings, stem, meaning)
  }

  for (const [language, lexicon] of Object.entries(LEXICON_BY_LANGUAGE)) {
    if (lexicon.prefixes) prefixes.set(language, lexicon.prefixes)
    for (const concept of CONCEPTS) {
      for (const stem of [...stemsOf(lexicon, concept), ...stemsOf(INTERNATIONAL_LEXICON, concept)])
        addStem(stem, { language, concept })
    }
  }
  const longestPrefix = Math.max(...prefixes.values())
  return { beginnings, wholeWords, phrases, anywhere, prefixes, longestPrefix }
}

function stemsOf(lexicon: Lexicon, concept: Concept): string[] {
  return lexicon[concept]?.split(' ') ?? []
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
