/** Letters that Unicode does not decompose and people write either way; Persian keyboards type Arabic ones, and back. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ' },
  ...{ ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', '’': "'", '‘': "'", ʼ: "'" },
}
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/** Accents of Latin, Greek, Cyrillic, and points of Hebrew and Arabic; Indic and Thai vowel signs stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g

/** Soft hyphens, zero-width and direction characters: none of them is rendered. */
const INVISIBLE = /\p{Cf}/gu

/**
 * The form in which texts and phrases meet: lower case, no accents, one kind of each letter, single spaces.
 * Publishers drop accents as readers do ("desactiver", "ΔΙΑΦΗΜΙΣΕΩΝ"), so they say nothing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Homoglyphs of Latin letters (Cyrillic, Greek, small capitals), each before what it is read as. */
const HOMOGLYPHS = new Map(
  'аa вb еe кk мm нh оo рp сc тt уy хx іi ѕs ԁd ӏl αa βb εe ιi κk νv οo ρp τt ᴀa ʙb ᴄc ᴅd ᴇe ᴋk ʟl ᴏo ʀr'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
)

/** A word that mixes letters of both looks Latin, and is not. */
const WORD = /\p{L}+/gu
const LATIN_LETTER = /[a-zᴀ-ᴢʀʙʟ]/
const ALIKE_LETTER = /[\u0370-\u052fᴀ-ᴢʀʙʟ]/

/** Letters parted one by one; ordinary text never has five in a row. */
const SPACED = /(?<![\p{L}\p{N}])(?:\S[ ._·*-]){4,}\S(?![\p{L}\p{N}])/gu

/** "bl○ck", "bl0ck", "@dbl*ck" */
const BROKEN_BLOCK = /(?<!\p{L})[a@4]d(s?[ -]?)b[l1|!][^a-z\s]{1,2}ck/gu

/** `foldText`, and words disguised to pass blockers made plain. Every text goes through it once. */
export function normalize(text: string): string {
  return foldText(text)
    .replace(SPACED, (letters) => letters.replace(/[ ._·*-]/g, ''))
    .replace(WORD, unmask)
    .replace(BROKEN_BLOCK, 'ad$1block')
}

function unmask(word: string): string {
  if (!LATIN_LETTER.test(word) || !ALIKE_LETTER.test(word)) return word
  return [...word].map((letter) => HOMOGLYPHS.get(letter) ?? letter).join('')
}

/** The end of a sentence; the full stop of an initial or an abbreviation ("w. e. g.") is none. */
const END = /(?<=(?<!(?:^|[\s.])\p{L})[.!?…])\s+|(?<=[。！？।؟])\s*/u

/** The sentences of a text, normalized, so that a verb is never paired with a noun of another sentence. */
export function splitSentences(text: string): string[] {
  return rawSentences(text).map(normalize)
}

/** The sentences of a text as they stand, with their lines. */
export function rawSentences(text: string): string[] {
  return text.split(END)
}
