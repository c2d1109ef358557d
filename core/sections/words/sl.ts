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
  ],
  sponsored: ['oglas', 'oglasi'],
  popular: ['najbolj brano *', 'najbolj brani *'],
  comments: ['komentarji *'],
}
