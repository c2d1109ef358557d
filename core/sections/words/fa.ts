import type { SectionWords } from './types'

export const fa: SectionWords = {
  related: [
    'مطالب مرتبط',
    'اخبار مرتبط',
    'مقالات مرتبط',
    'نوشته های مرتبط',
    'نوشته‌های مرتبط',
    'خبرهای مرتبط',
    'بیشتر بخوانید *',
    'بیشتر بدانید',
  ],
  sponsored: ['تبلیغات', 'آگهی'],
  popular: ['پربازدیدترین *', 'پربیننده‌ترین *'],
  comments: ['دیدگاه *'],
}
