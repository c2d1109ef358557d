import type { SectionWords } from './types'

export const hu: SectionWords = {
  related: [
    'kapcsolódó *',
    'hasonló cikkek',
    'olvassa el ezt is *',
    'olvasta már *',
    'olvasd el *',
    'lásd még *',
    'további cikkek a témában',
    'a témában *',
    'még több *',
  ],
  sponsored: ['hirdetés', 'hirdetések', 'szponzorált *'],
  popular: ['legolvasottabb *', 'legnépszerűbb *'],
  comments: ['hozzászólások *'],
}
