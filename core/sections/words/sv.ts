import type { SectionWords } from './types'

export const sv: SectionWords = {
  related: [
    'relaterade artiklar',
    'relaterade nyheter',
    'relaterat *',
    'relaterade ämnen',
    'läs också *',
    'läs även *',
    'läs mer om *',
    'läs mer',
  ],
  sponsored: ['annons', 'annonser'],
  popular: ['mest läst *', 'mest lästa *'],
  comments: ['kommentarer *'],
}
