import type { SectionWords } from './types'

export const lt: SectionWords = {
  related: [
    'susiję straipsniai',
    'susijusios naujienos',
    'susijusios temos',
    'panašūs straipsniai',
    'taip pat skaitykite *',
    'skaitykite taip pat *',
    'skaityk taip pat *',
    'skaitykite daugiau *',
    'skaityti daugiau *',
  ],
  sponsored: ['reklama', 'reklaminis turinys', 'užsakomasis turinys'],
  popular: ['skaitomiausi *', 'populiariausi *'],
  comments: ['komentarai *'],
}
