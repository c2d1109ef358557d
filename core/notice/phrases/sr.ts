import { inBothScripts } from './in-both-scripts'
import type { Phrases } from './phrases'

/** Serbian. */
export const sr: Phrases = inBothScripts({
  own: 'je se na da za vaš vaše molimo naš smo nije ste koji ovu ovaj sajt sajta stranicu ga svoj',
  letters: '[ђјљњћџ]',
  blocker: 'ad ?blok* | (blok | spreč)* (za )?(oglas | reklam)*',
  disable:
    'onemoguć* | isključ* | deaktiv* | ugasi* | pauzir* | izuze* | bel* list* | uklon* | stavi* ~ list* | doda* ~ (izuzet | list)* | ukloni* | zaustavi* | stopira*',
  allow: '(dozvol | omoguć | uključ | prikaz)* ~ (oglas | reklam)*',
  found:
    'otkri* | detekt* | primet* | prepozna* | izgleda | čini se | (?<!ako )koristi(te | š) | uključen* | aktiv* | blokira(te | š) | imate ~ uključen* | uključen (ti | vam)',
  reload: 'osvež* | ponovo | učitaj*',
  support: 'podrž* | podrš* | pomoz* | pomaž* | besplat*',
  denied: 'nije (potreb | otkri | detekt | nuž)* | (ne treba | nijed)*',
  ifFails:
    'ako (se (ništa | ne*) | ništa | stranic* | imate problem*) | ako ~ ne ~ (učita | radi | prikazuje | prikaže | reprodukuje | otvara | pokreće)*',
  tool: '(privatn | anonimn)* (prozor | režim | pregled)*',
  consent: 'kolačić* | saglas* | pristan* | privatnost*',
  money: 'pretpl* | mesec* | mesečn* | bez (oglasa | reklama) | donir* | dinar*',
  logIn: 'prijav* | lozink* | registr* | nalog',
  access: 'za nastavak | da biste ~ (nastav | vide)*',
  failed: 'nije uspel* | neuspešn* | nedostup*',
})
