import type { SectionWords } from './types'

export const hr: SectionWords = {
  related: [
    'povezani članci',
    'povezane vijesti',
    'povezane teme',
    'povezano *',
    'slični članci',
    'pročitajte i *',
    'pročitajte još *',
    'pročitajte više *',
  ],
  sponsored: ['oglas', 'oglasi'],
  popular: ['najčitanije *', 'najnovije *'],
  comments: ['komentari *'],
}
