import type { SectionWords } from './types'

export const et: SectionWords = {
  related: [
    'seotud artiklid',
    'seotud lood',
    'seotud uudised',
    'seotud teemad',
    'loe ka *',
    'loe lisaks *',
    'loe veel *',
    'loe rohkem *',
  ],
  sponsored: ['reklaam', 'sponsoreeritud *'],
  popular: ['loetumad *', 'enim loetud *'],
  comments: ['kommentaarid *'],
}
