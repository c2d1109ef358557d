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
    'mira també',
    'et pot interessar *',
  ],
  sponsored: ['publicitat', 'patrocinat', 'contingut patrocinat'],
  popular: ['el més llegit', 'les més llegides', 'més llegits'],
  comments: ['comentaris *'],
}
