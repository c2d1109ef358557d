/** The headings of all languages by their kind: what `core/sections/words/` lists. */
type Words = readonly Readonly<Partial<Record<string, readonly string[]>>>[]

/** Before each phrase stands a capital letter for how many of its characters the one before it begins with. */
const FIRST_LETTER = 'A'.charCodeAt(0)
const MAX_SHARED = 25

/** Stand for what occurs often, the short ones first. None of them is in a phrase. */
const SIGNS = [
  ...'!"#%&()+,/0123456789:;<=>?@[]^_{|}~',
  // Letters of phonetic writing take two bytes, which still is less than most parts.
  ...Array.from({ length: 96 }, (_, at) => String.fromCharCode(0x250 + at)),
]

/** What a sign stands for is of at most so many characters; longer ones are made of signs. */
const MAX_PART = 12

/** The quotation marks and the comma around a sign and its part, in bytes. */
const AROUND_SIGN = 3

interface Packed {
  /** What each sign stands for, after the sign; the last is to be read first. */
  signs: string[]
  kinds: Record<string, string>
}

/**
 * The phrases of each kind as one text, which the extractor is given instead of the lists: sorted, without what each has in
 * common with the one before it, and with a sign for what occurs often. Read by `core/sections/unpack-headings.ts`.
 */
export function packHeadings(words: Words): Packed {
  const kinds = [...new Set(words.flatMap((language) => Object.keys(language)))].sort()
  let all = kinds.map((kind) => pack(words.flatMap((language) => language[kind] ?? []))).join('\n')
  const signs: string[] = []
  for (const sign of SIGNS) {
    if (all.includes(sign)) continue
    const part = mostWorth(all, Buffer.byteLength(sign))
    if (part === '') break
    signs.push(sign + part)
    all = all.replaceAll(part, sign)
  }
  const texts = all.split('\n')
  return { signs, kinds: Object.fromEntries(kinds.map((kind, at) => [kind, texts[at] ?? ''])) }
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

/** The part of a text for which a sign of so many bytes saves most; empty where it saves nothing. */
function mostWorth(text: string, bytes: number): string {
  const counts = new Map<string, number>()
  for (let from = 0; from < text.length; from++)
    for (let length = 2; length <= MAX_PART; length++) {
      const part = text.slice(from, from + length)
      if (part.length < length || part.includes('\n')) break
      counts.set(part, (counts.get(part) ?? 0) + 1)
    }
  let best = ''
  let most = 0
  for (const [part, count] of counts) {
    const length = Buffer.byteLength(part)
    const saved = (length - bytes) * count - length - bytes - AROUND_SIGN
    if (saved > most) [best, most] = [part, saved]
  }
  return best
}
