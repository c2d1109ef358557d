import type { SectionWords } from './types'

export const fi: SectionWords = {
  related: [
    'aiheeseen liittyvää *',
    'aiheesta lisää *',
    'lisää aiheesta *',
    'lue myös *',
    'lue lisää *',
    'lue seuraavaksi',
    'katso myös *',
    'aiheeseen liittyvät *',
    'samankaltaisia artikkeleita',
  ],
  sponsored: ['mainos', 'mainokset', 'ilmoitus'],
  popular: ['luetuimmat *', 'suosituimmat *'],
  comments: ['kommentit *'],
}
