import { SECTION_WORDS } from './words'
import type { SectionKind } from './words/types'

/** A heading of a section is a label; anything longer is a sentence that happens to begin like one. */
const MAX_HEADING_CHARS = 70

/** Open phrases are looked up by their beginning; the shortest have so many characters. */
const KEY_CHARS = 2

/**
 * What the group under this heading is, or undefined when the words name nothing known.
 * Takes the heading's visible text in any of the house's languages.
 */
export function sectionKind(heading: string): SectionKind | undefined {
  const text = normalizeSectionHeading(heading)
  if (!text || text.length > MAX_HEADING_CHARS) return undefined
  if (EXACT.size === 0) indexPhrases()
  const exact = EXACT.get(text)
  if (exact) return exact
  return OPEN.get(text.slice(0, KEY_CHARS))?.find(
    ([start]) => text === start || follows(text, start),
  )?.[1]
}

/** Lower case, straight quotes, no decoration or closing punctuation, single spaces. */
export function normalizeSectionHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')
    .replace(/[\s\u00a0]+/g, ' ')
}

/** Scripts written without spaces may run on directly; elsewhere the phrase must end at a word's end. */
function follows(text: string, start: string): boolean {
  if (!text.startsWith(start)) return false
  const next = text.slice(start.length)
  return (
    /^[^\p{L}\p{N}]/u.test(next) || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]$/u.test(start)
  )
}

const EXACT = new Map<string, SectionKind>()
const OPEN = new Map<string, [string, SectionKind][]>()

/** Made when the first heading is asked about: most of what runs this never asks. The words are normal already. */
function indexPhrases(): void {
  for (const words of SECTION_WORDS) {
    for (const [kind, phrases] of Object.entries(words) as [SectionKind, readonly string[]][]) {
      for (const phrase of phrases) {
        if (phrase.endsWith(' *')) addOpen(phrase.slice(0, -2), kind)
        // The first language to use a phrase keeps it.
        else if (!EXACT.has(phrase)) EXACT.set(phrase, kind)
      }
    }
  }
  // "sponsored content from …" must not be read as a shorter phrase of another kind.
  for (const starts of OPEN.values()) starts.sort(([a], [b]) => b.length - a.length)
}

function addOpen(start: string, kind: SectionKind): void {
  const key = start.slice(0, KEY_CHARS)
  const starts = OPEN.get(key)
  if (starts) starts.push([start, kind])
  else OPEN.set(key, [[start, kind]])
}
