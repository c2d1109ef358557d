import type { SectionWords } from './types'

export const ko: SectionWords = {
  related: [
    '관련 기사 *',
    '관련기사 *',
    '관련 뉴스',
    '관련뉴스',
    '관련 글',
    '관련글 *',
    '관련 콘텐츠',
    '관련 포스트',
    '연관 기사',
  ],
  sponsored: ['광고', '스폰서 *', '협찬'],
  popular: ['많이 본 *', '가장 많이 본 *'],
  comments: ['댓글 *'],
}
