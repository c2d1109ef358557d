import type { Phrases } from './phrases'

/** Latvian. */
export const lv: Phrases = {
  own: 'un ir lai lūdzu jūsu šī šo vai mūsu ar no lapu mēs',
  disable: 'izslē* | atslē* | atspējo* | apturi* | izņēmum* | balt* sarakst* | noņem*',
  allow: '(atļau | rādī | iespējo)* ~ reklām*',
  found:
    'konstat* | atklā* | pamanī* | izskatās | (?<!ja )(lietojat | izmantojat) | ieslēgt* | aktīv*',
  reload: 'pārlād* | atsvaidzin* | vēlreiz',
  support: 'atbalst* | bezmaksas | palīdz*',
  denied: 'nav (nepieciešam | vajadzīg | jā | konstat | atrast | atklā)*',
  ifFails: 'ja (nekas | lapa | tas ne* | neizdodas)',
  tool: 'privāt* (režīm | log | pārlūk)*',
  consent: 'sīkdat* | piekri* | privātum*',
  money: 'mēne* | bez reklām* | ziedo*',
  logIn: 'pieslē* | ienāk* | parol* | reģistrē*',
}
