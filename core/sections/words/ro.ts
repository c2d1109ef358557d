import type { SectionWords } from './types'

export const ro: SectionWords = {
  related: [
    'articole similare',
    'articole asemănătoare',
    'articole corelate',
    'articole pe aceeași temă',
    'știri pe aceeași temă',
    'pe aceeași temă *',
    'citește și *',
    'citiți și *',
    'citește mai mult *',
  ],
  sponsored: ['publicitate', 'sponsorizat *', 'conținut sponsorizat'],
  popular: ['cele mai citite *', 'cele mai populare *'],
  comments: ['comentarii *'],
}
