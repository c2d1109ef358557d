import { conceptTable, type Meaning } from './concept-table'
import type { Concept } from './lexicon/lexicon'
import { type SentenceWords, UNSPACED } from './sentence-words'
import { MAX_STEM, MIN_INNER_STEM } from './word-limits'

/** A concept, and at which word of the sentence it is spoken of. */
export interface Mention {
  at: number
  concept: Concept
}

/** What a text speaks of, read in each language that has a word for it. */
export type Mentions = ReadonlyMap<string, readonly Mention[]>

/** About so many characters of a script without spaces are a word. */
const CHARACTERS_A_WORD = 3

/** The shortest beginning of a word that is looked up. */
const MIN_STEM = 2

/** Looks every word up once, in all languages. Time grows with the text alone. */
export function mentionsByLanguage({ text, words }: SentenceWords): Mentions {
  const { anywhere } = conceptTable()
  const found = new Map<string, Mention[]>()
  const note = ({ language, concept }: Meaning, at: number) => {
    const list = found.get(language)
    if (list) list.push({ at, concept })
    else found.set(language, [{ at, concept }])
  }
  words.forEach((word, at) => {
    noteWord(word, (meaning) => note(meaning, at))
    notePhrases(words, at, (meaning) => note(meaning, at))
  })
  if (UNSPACED.test(text)) {
    for (const meaning of anywhere) {
      const at = text.indexOf(meaning.stem)
      if (at >= 0) note(meaning, at / CHARACTERS_A_WORD)
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.at - b.at)
  return found
}

function noteWord(word: string, note: (meaning: Meaning) => void): void {
  const { beginnings, wholeWords, inside, prefixes, longestPrefix } = conceptTable()
  for (const meaning of wholeWords.get(word) ?? []) note(meaning)
  for (const [stem, meanings] of inside) if (word.includes(stem)) meanings.forEach(note)
  for (let start = 0; start <= longestPrefix && start < word.length; start += 1) {
    const shortest = start === 0 ? MIN_STEM : MIN_INNER_STEM
    for (let end = start + shortest; end <= word.length && end - start <= MAX_STEM; end += 1) {
      for (const meaning of beginnings.get(word.slice(start, end)) ?? []) {
        if (start <= (prefixes.get(meaning.language) ?? 0)) note(meaning)
      }
    }
  }
}

function notePhrases(words: readonly string[], at: number, note: (meaning: Meaning) => void): void {
  const { phrases } = conceptTable()
  const word = words[at] ?? ''
  for (let end = MIN_STEM; end <= word.length && end <= MAX_STEM; end += 1) {
    for (const phrase of phrases.get(word.slice(0, end)) ?? []) {
      const follows = phrase.words.every((part, index) => words[at + index]?.startsWith(part))
      if (follows) note(phrase)
    }
  }
}

/** The page's own word on its language counts as much as one and a half words of the text. */
const DECLARED = 1.5

/** Between languages that fit equally well English is likelier. */
const ENGLISH = 0.1

/** The language in which most words of a text mean something. */
export function likeliestLanguage(mentions: Mentions, declared = ''): string {
  let likeliest = 'en'
  let most = -1
  for (const [language, list] of mentions) {
    const words = new Set(list.map(({ at }) => at)).size
    const bonus = (language === declared ? DECLARED : 0) + (language === 'en' ? ENGLISH : 0)
    if (words + bonus > most) {
      most = words + bonus
      likeliest = language
    }
  }
  return likeliest
}
