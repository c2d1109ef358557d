import { foldText } from '../judge/normalize'

/**
 * Letters of Latin, Greek and Cyrillic, which part their words by spaces; between others there is no
 * boundary to ask for. Plain ranges: with property classes (`\p{L}`) thousands of patterns take too long to compile.
 */
const LETTER = '[a-z\u00df-\u052f]'

/** Letters and vowel signs of any script, no more than a word has: over any number a text is read once for each. */
const ANY_LETTERS = '[a-z\u00df-\u1fff\u3040-\ud7ff]{0,30}'

/** A word and the space behind it. */
const ANY_WORD = '\\S{1,40}\\s'

const compiled = new Map<string, RegExp>()

/** The pattern of a list of alternatives (see `Phrases`) over normalized text. Made once, when first asked for. */
export function compilePattern(alternatives: string): RegExp {
  const known = compiled.get(alternatives)
  if (known) return known
  const source = foldText(alternatives)
    .replace(/ ?\| ?/g, '|')
    .replaceAll(' ~ ', `\\s(?:${ANY_WORD}){0,5}`)
    .replaceAll(' ', '[ -]')
    .replaceAll('*', ANY_LETTERS)
  const pattern = new RegExp(`(?<!${LETTER})(?:${source})(?!${LETTER})`)
  compiled.set(alternatives, pattern)
  return pattern
}
