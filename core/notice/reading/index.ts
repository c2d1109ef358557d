export { certaintyOf } from '../judge/judge'
export { judgeAsWall } from './judge-as-wall'
export type { NoticeWords } from './notice-words'
export { type NoticeReading, readNotice } from './read-notice'
