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
  /** Few: each is looked for in every word. */
  inside: ReadonlyMap<string, readonly Meaning[]>
  /** By the beginning of their first word. */
  phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Stems of scripts without spaces, looked for anywhere. */
  anywhere: readonly (Meaning & { stem: string })[]
  /** How many letters may stand before a stem, by language. */
  prefixes: ReadonlyMap<string, number>
  /** The most that may stand before one in any language. */
  longestPrefix: number
}

/** A stem and the sign before it, if there is one. */
const SIGNED = /^(?<sign>[=~]?)(?<word>.*)$/

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
  const inside = new Map<string, Meaning[]>()
  const prefixes = new Map<string, number>()

  function addStem(written: string, meaning: Meaning): void {
    const [, sign = '', word = ''] = SIGNED.exec(written) ?? []
    const stem = foldText(word.replaceAll('-', ' '))
    const [first = '', ...rest] = stem.split(' ')
    if (!first) return
    if (UNSPACED.test(stem)) anywhere.push({ stem, ...meaning })
    else if (rest.length > 0) addTo(phrases, first, { words: [first, ...rest], ...meaning })
    else if (sign === '~') addTo(inside, stem, meaning)
    else addTo(sign === '=' ? wholeWords : beginnings, stem, meaning)
  }

  for (const [language, lexicon] of Object.entries(LEXICON_BY_LANGUAGE)) {
    if (lexicon.prefixes) prefixes.set(language, lexicon.prefixes)
    for (const concept of CONCEPTS) {
      for (const stem of [...stemsOf(lexicon, concept), ...stemsOf(INTERNATIONAL_LEXICON, concept)])
        addStem(stem, { language, concept })
    }
  }
  const longestPrefix = Math.max(...prefixes.values())
  return { beginnings, wholeWords, inside, phrases, anywhere, prefixes, longestPrefix }
}

function stemsOf(lexicon: Lexicon, concept: Concept): string[] {
  return lexicon[concept]?.split(' ') ?? []
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
