import { SECTION_WORDS } from './words'
import type { SectionKind } from './words/types'

/** A heading of a section is a label; anything longer is a sentence that happens to begin like one. */
const MAX_HEADING_CHARS = 70

/**
 * What the group under this heading is, or undefined when the words name nothing known.
 * Takes the heading's visible text in any of the house's languages.
 */
export function sectionKind(heading: string): SectionKind | undefined {
  const text = normalizeHeading(heading)
  if (!text || text.length > MAX_HEADING_CHARS) return undefined
  const exact = EXACT.get(text)
  if (exact) return exact
  return OPEN.find(([start]) => text === start || follows(text, start))?.[1]
}

/** Lower case, straight quotes, no decoration or closing punctuation, single spaces. */
function normalizeHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[\s\u00a0]+/g, ' ')
}

/** Scripts written without spaces may run on directly; elsewhere the phrase must end at a word's end. */
function follows(text: string, start: string): boolean {
  if (!text.startsWith(start)) return false
  const next = text.slice(start.length)
  return /^[^\p{L}\p{N}]/u.test(next) || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u.test(start)
}

const EXACT = new Map<string, SectionKind>()
const OPEN: [string, SectionKind][] = []

for (const words of SECTION_WORDS) {
  for (const [kind, phrases] of Object.entries(words) as [SectionKind, readonly string[]][]) {
    for (const phrase of phrases) {
      if (phrase.endsWith(' *')) OPEN.push([normalizeHeading(phrase.slice(0, -2)), kind])
      else EXACT.set(normalizeHeading(phrase), kind)
    }
  }
}
// "sponsored content from …" must not be read as a shorter phrase of another kind.
OPEN.sort(([a], [b]) => b.length - a.length)
