import type { SectionWords } from './types'

export const ca: SectionWords = {
  related: [
    'articles relacionats',
    'notícies relacionades',
    'contingut relacionat',
    'més informació sobre *',
    'més sobre *',
    'llegeix també',
    'llegiu també',
    'vegeu també',
  ],
  sponsored: ['publicitat', 'patrocinat'],
  popular: ['el més llegit', 'les més llegides'],
  comments: ['comentaris *'],
}
