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
    'vaata ka *',
  ],
  sponsored: ['reklaam', 'sponsoreeritud *', 'sisuturundus'],
  popular: ['loetumad *', 'enim loetud *'],
  comments: ['kommentaarid *'],
}
