import type { SectionWords } from './types'

export const vi: SectionWords = {
  related: [
    'bài viết liên quan *',
    'tin liên quan *',
    'tin tức liên quan',
    'tin bài liên quan',
    'liên quan',
    'đọc thêm *',
    'xem thêm *',
    'đọc tiếp *',
    'có thể bạn quan tâm *',
  ],
  sponsored: ['quảng cáo', 'được tài trợ *', 'nội dung tài trợ'],
  popular: ['đọc nhiều *', 'xem nhiều *'],
  comments: ['bình luận *'],
}
