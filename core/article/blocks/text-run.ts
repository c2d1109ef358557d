import type { TextRun } from './block'

/** A line this long with few links is a paragraph of the writer's text. */
const PROSE_CHARS = 90

/** CJK text says as much in about half the characters. */
const PROSE_CHARS_CJK = 40

/** Above this share of linked characters a line is made of links. */
const MAX_LINKED_SHARE = 0.5

const CJK = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]{3}/u

/** Text with white space made single. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A line of text of which so many characters stand inside links. */
export function textRun(text: string, linkedChars: number): TextRun {
  const linked = Math.min(linkedChars, text.length)
  const long = text.length >= PROSE_CHARS || (text.length >= PROSE_CHARS_CJK && CJK.test(text))
  return { text, linked, prose: long && linked <= text.length * MAX_LINKED_SHARE }
}
