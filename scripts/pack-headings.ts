/** The headings of all languages by their kind: what `core/sections/words/` lists. */
type Words = readonly Readonly<Partial<Record<string, readonly string[]>>>[]

/** Before each phrase stands a capital letter for how many of its characters the one before it begins with. */
const FIRST_LETTER = 'A'.charCodeAt(0)
const MAX_SHARED = 25

/**
 * The phrases of each kind as one text, which the extractor is given instead of the lists: sorted, without what each has in
 * common with the one before it. Read by `core/sections/unpack-headings.ts`.
 */
export function packHeadings(words: Words): Record<string, string> {
  const kinds = [...new Set(words.flatMap((language) => Object.keys(language)))].sort()
  return Object.fromEntries(
    kinds.map((kind) => [kind, pack(words.flatMap((language) => language[kind] ?? []))]),
  )
}

function pack(phrases: readonly string[]): string {
  let packed = ''
  let before = ''
  for (const phrase of [...new Set(phrases)].sort()) {
    let shared = 0
    while (shared < Math.min(before.length, MAX_SHARED) && before[shared] === phrase[shared])
      shared++
    packed += String.fromCharCode(FIRST_LETTER + shared) + phrase.slice(shared)
    before = phrase
  }
  return packed
}
