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
    'läs vidare',
  ],
  sponsored: ['annons', 'annonser', 'sponsrat *'],
  popular: ['mest läst *', 'mest lästa *'],
  comments: ['kommentarer *'],
}
