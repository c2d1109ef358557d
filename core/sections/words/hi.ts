import type { SectionWords } from './types'

export const hi: SectionWords = {
  related: [
    'संबंधित खबरें',
    'संबंधित लेख',
    'संबंधित समाचार',
    'ये भी पढ़ें *',
    'यह भी पढ़ें *',
    'इसे भी पढ़ें *',
    'और पढ़ें *',
    'आगे पढ़ें',
  ],
  sponsored: ['विज्ञापन', 'प्रायोजित *'],
  popular: ['सबसे ज्यादा पढ़ी गई *', 'लोकप्रिय *'],
  comments: ['टिप्पणियाँ *'],
}
