import type { WordsReading } from '../types'
import type { NoticeWords } from './notice-words'
import { readNotice } from './read-notice'

/** What the judge needs of a reading, and no more: it is sent into the page. */
export function wordsReading(words: NoticeWords): WordsReading {
  const { score, quote } = readNotice(words)
  return { score, quote }
}
