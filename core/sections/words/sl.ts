import type { SectionWords } from './types'

export const sl: SectionWords = {
  related: [
    'povezani članki',
    'povezane novice',
    'sorodni članki',
    'sorodne novice',
    'preberite tudi *',
    'preberite še *',
    'preberi tudi *',
    'preberi še *',
    'preberite več *',
  ],
  sponsored: ['oglas', 'oglasi', 'oglasno sporočilo'],
  popular: ['najbolj brano *', 'najbolj brani *'],
  comments: ['komentarji *'],
}
