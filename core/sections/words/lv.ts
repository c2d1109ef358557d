import type { SectionWords } from './types'

export const lv: SectionWords = {
  related: [
    'saistītie raksti',
    'saistītās ziņas',
    'līdzīgi raksti',
    'lasi arī *',
    'lasiet arī *',
    'lasi vēl *',
    'lasīt vairāk *',
    'vairāk par tēmu *',
    'skaties arī *',
  ],
  sponsored: ['reklāma', 'sponsorēts *', 'reklāmraksts'],
  popular: ['lasītākie *', 'populārākie *'],
  comments: ['komentāri *'],
}
