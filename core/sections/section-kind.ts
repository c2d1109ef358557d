import { PACKED_HEADINGS } from './packed-headings'
import { unpackHeadings } from './unpack-headings'
import type { SectionKind } from './words/types'

/** A longer text is a sentence that begins like a label. */
const MAX_HEADING_CHARS = 70

/** Open phrases ("more on *") are indexed by their first characters. The shortest has so many. */
const KEY_CHARS = 2

/**
 * The kind of group under a heading, from its visible text in any supported language. Undefined
 * when the text is no known label.
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

/**
 * The form in which headings are compared: lower case, straight quotes, single spaces, no
 * decoration and no punctuation at its ends.
 */
export function normalizeSectionHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')
    .replace(/[\s\u00a0]+/g, ' ')
}

/**
 * Whether a text begins with a phrase and ends it at the end of a word. Scripts without spaces have
 * no such end.
 */
function follows(text: string, start: string): boolean {
  if (!text.startsWith(start)) return false
  const next = text.slice(start.length)
  return (
    /^[^\p{L}\p{N}]/u.test(next) || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]$/u.test(start)
  )
}

const EXACT = new Map<string, SectionKind>()
const OPEN = new Map<string, [string, SectionKind][]>()

/** Called for the first heading, since most pages never ask. The phrases are already normalized. */
function indexPhrases(): void {
  const { signs, kinds } = PACKED_HEADINGS
  for (const [kind, packed] of Object.entries(kinds) as [SectionKind, string][]) {
    for (const phrase of unpackHeadings(packed, signs)) {
      if (phrase.endsWith(' *')) addOpen(phrase.slice(0, -2), kind)
      else EXACT.set(phrase, kind)
    }
  }
  // Longest first: "sponsored content from …" must not match a shorter phrase of another kind.
  for (const starts of OPEN.values()) starts.sort(([a], [b]) => b.length - a.length)
}

function addOpen(start: string, kind: SectionKind): void {
  const key = start.slice(0, KEY_CHARS)
  const starts = OPEN.get(key)
  if (starts) starts.push([start, kind])
  else OPEN.set(key, [[start, kind]])
}
