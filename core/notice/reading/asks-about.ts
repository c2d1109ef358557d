import { certaintyOf } from '../judge/judge'
import { judgeAsWall } from './judge-as-wall'
import type { NoticeWords } from './notice-words'
import { readNotice } from './read-notice'

/** Would the reader be asked, were these the words of a wall over an article? */
export function asksAbout(words: NoticeWords): boolean {
  return certaintyOf(judgeAsWall(words, readNotice(words)).confidence) !== 'leave'
}
