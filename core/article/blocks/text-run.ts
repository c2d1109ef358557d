import { MAX_LINKED_SHARE_OF_PROSE, MIN_PROSE_CHARS, MIN_PROSE_CHARS_CJK } from '../thresholds'
import type { TextRun } from './block'

/** Three characters in a row: a Latin text may quote one or two. */
const CJK_RUN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]{3}/u

/** A line of text of which `linkedChars` characters are inside links. */
export function textRun(text: string, linkedChars: number): TextRun {
  const linked = Math.min(linkedChars, text.length)
  const long =
    text.length >= MIN_PROSE_CHARS || (text.length >= MIN_PROSE_CHARS_CJK && CJK_RUN.test(text))
  return { text, linked, prose: long && linked <= text.length * MAX_LINKED_SHARE_OF_PROSE }
}
