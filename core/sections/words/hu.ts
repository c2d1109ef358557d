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
    'ez is érdekelheti *',
  ],
  sponsored: ['hirdetés', 'hirdetések', 'szponzorált *'],
  popular: ['legolvasottabb *', 'legnépszerűbb *', 'friss hírek'],
  comments: ['hozzászólások *'],
}
