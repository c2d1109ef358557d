import type { SectionWords } from './types'

export const no: SectionWords = {
  related: [
    'relatert *',
    'relaterte *',
    'les også *',
    'les mer om *',
    'les mer',
    'les videre',
    'se også *',
    'mer om *',
    'flere saker om *',
  ],
  sponsored: ['annonse', 'annonser', 'sponset *'],
  popular: ['mest lest *', 'mest leste *'],
  comments: ['kommentarer *'],
}
