import type { Phrases } from './phrases'

/** Croatian and Bosnian. */
export const hr: Phrases = {
  own: 'je se na da za vaš vaše molimo naš smo nije ste koji ovu ovaj stranicu stranica ga svoj',
  disable:
    'onemoguć* | isključ* | ugasi* | pauzir* | iznim* | bijel* (list | popis)* | uklon* | stavi* ~ list* | doda* ~ (iznim | list)* | ukloni* | deaktiv* | zaustavi*',
  allow: '(dopust | dozvol | omoguć | uključ | prikaz)* ~ (oglas | reklam)*',
  found:
    'otkri* | primijet* | prepozna* | izgleda | čini se | (?<!ako )koristi(te | š) | uključen* | aktivan | aktivn* | blokira(te | š) | imate ~ uključen* | uključen (ti | vam)',
  reload: 'osvjež* | ponovno | učitaj*',
  support: 'podrž* | podrš* | pomoz* | pomag* | besplat*',
  denied: 'nije (potreb | otkri | nuž)* | (ne treba | nijed)*',
  ifFails:
    'ako (se (ništa | ne*) | ništa | stranic* | imate (problem | poteškoć)*) | ako ~ ne ~ (učita | radi | prikazuje | prikaže | reproducira | otvara | pokreće)*',
  tool: '(privatn | anonimn)* (prozor | način | pregled)*',
  consent: 'kolačić* | privol* | privatnost* | suglas*',
  money: 'pretpl* | mjese* | bez (oglasa | reklama) | donir*',
  logIn: 'prijav* | lozink* | registr* | račun*',
  failed: 'nije uspjel* | neuspješn* | nedostup*',
}
