import type { SectionWords } from './types'

export const da: SectionWords = {
  related: [
    'relateret *',
    'relaterede *',
    'læs også *',
    'læs mere om *',
    'læs mere',
    'læs videre',
    'mere om *',
    'se også *',
    'mere fra samme emne',
    'du vil måske også *',
  ],
  sponsored: ['annonce', 'annoncer', 'sponsoreret *'],
  popular: ['mest læste *', 'mest læst *', 'seneste nyt'],
  comments: ['kommentarer *'],
}
