import { fold } from '../words'

/** Letters of scripts that part their words by spaces; between others there is no boundary to ask for. */
const LETTER = '[\\p{sc=Latn}\\p{sc=Cyrl}\\p{sc=Grek}]'

const compiled = new Map<string, RegExp>()

/** The pattern of a list of alternatives (see `Phrases`) over normalized text. Made once, when first asked for. */
export function patternOf(alternatives: string): RegExp {
  const known = compiled.get(alternatives)
  if (known) return known
  const source = fold(alternatives)
    .replace(/ ?\| ?/g, '|')
    .replaceAll(' ~ ', '\\s(?:\\S+\\s){0,5}')
    .replaceAll(' ', '[ -]')
    .replaceAll('*', '[\\p{L}\\p{M}]*')
  const pattern = new RegExp(`(?<!${LETTER})(?:${source})(?!${LETTER})`, 'u')
  compiled.set(alternatives, pattern)
  return pattern
}
