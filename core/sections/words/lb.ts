import type { SectionWords } from './types'

export const lb: SectionWords = {
  related: [
    'méi zum thema *',
    'liest och *',
    'ähnlech artikelen',
    'och interessant',
    'kuckt och *',
  ],
  sponsored: ['reklamm', 'annonce'],
  popular: ['am meeschte gelies', 'neisten artikelen'],
  comments: ['kommentaren *'],
}
