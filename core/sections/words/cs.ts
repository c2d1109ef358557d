import type { SectionWords } from './types'

export const cs: SectionWords = {
  related: [
    'související *',
    'podobné články',
    'další články k tématu *',
    'více k tématu *',
    'více o *',
    'k tématu',
    'čtěte také *',
    'čtěte i',
    'čtěte dále',
  ],
  sponsored: ['reklama', 'inzerce', 'sponzorováno'],
  popular: ['nejčtenější *', 'nejnovější *'],
  comments: ['komentáře *'],
}
