import type { Run } from './box'

/** A line this long with few links is a paragraph of the writer's text. */
const PROSE_CHARS = 90

/** CJK text says as much in about half the characters. */
const PROSE_CHARS_CJK = 40

/** Above this share of linked characters a line is made of links. */
const MAX_LINKED_SHARE = 0.5

const CJK = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]{3}/u

/** Text with white space made single. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Whether a line reads as the writer's own text. */
export function isProse({ text, linked }: Run): boolean {
  if (text.length < PROSE_CHARS_CJK || linked > text.length * MAX_LINKED_SHARE) return false
  return text.length >= PROSE_CHARS || CJK.test(text)
}
