import type { SectionWords } from './types'

export const ca: SectionWords = {
  related: [
    'articles relacionats',
    'notícies relacionades',
    'més informació sobre *',
    'llegeix també',
    'llegiu també',
    'vegeu també',
    'et pot interessar *',
    'també et pot interessar *',
    'et recomanem *',
  ],
  sponsored: ['publicitat', 'patrocinat', 'contingut patrocinat'],
  popular: ['el més llegit', 'les més llegides'],
  comments: ['comentaris *'],
}
