import type { Phrases } from './phrases'

/** Lithuanian. */
export const lt: Phrases = {
  own: 'ir kad jūsų prašome mūsų šio šią svetainę svetainės yra su kaip mus jį arba nori',
  blocker: 'skelbim* blok*',
  disable:
    'išjun* | sustabd* | pristabd* | pašalin* | išimt* | balt* sąraš* | atjun* | pridė* ~ išim* | įtrauk* ~ sąraš*',
  allow: '(leis | įjun | rody)* ~ (reklam | skelbim)*',
  found:
    'aptik* | nustat* | pastebė* | panašu | atrodo | (?<!jei )naudojat* | įjungt* | aktyv* | blokuoja(te | i) | įsijung* | (jūs | jūsų) ~ įjungt* | naudoji',
  reload: 'perkrau* | atnaujin* | iš naujo | dar kartą',
  support: 'parem* | palaik* | nemokam* | remti',
  denied: 'ne(reik | būtin | aptik | rast)*',
  ifFails:
    '(jei | jeigu) (niek | puslap | tai ne | nepavyk)* | (jei | jeigu) ~ (neįsijung | neįkel | neveik | nerod | neatsidar | nesikrau | nepasileid)*',
  tool: 'privat* (narš | lang | režim)*',
  consent: 'slapuk* | sutik* | privatum*',
  money: 'prenumer* | mėn* | be reklam* | param*',
  logIn: 'prisijun* | slaptaž* | registr* | paskyr*',
  failed: 'nepavyko | įvyko klaida',
}
