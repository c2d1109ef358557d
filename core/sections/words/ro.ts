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
  ],
  sponsored: ['publicitate', 'sponsorizat *'],
  popular: ['cele mai citite *', 'cele mai populare *'],
  comments: ['comentarii *'],
}
