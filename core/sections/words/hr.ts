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
    'pročitaj još *',
  ],
  sponsored: ['oglas', 'oglasi', 'sponzorirano *'],
  popular: ['najčitanije *', 'najnovije *'],
  comments: ['komentari *'],
}
