import type { SectionWords } from './types'

export const sk: SectionWords = {
  related: [
    'súvisiace *',
    'podobné články',
    'čítajte tiež *',
    'čítajte aj *',
    'čítajte ďalej',
    'prečítajte si *',
    'viac k téme *',
    'viac o *',
    'k téme',
  ],
  sponsored: ['reklama', 'inzercia', 'sponzorované *'],
  popular: ['najčítanejšie *', 'najnovšie *'],
  comments: ['komentáre *'],
}
