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
  ],
  sponsored: ['annonce', 'annoncer', 'sponsoreret *'],
  popular: ['mest læste *', 'mest læst *'],
  comments: ['kommentarer *'],
}
