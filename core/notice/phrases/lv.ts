import type { Phrases } from './phrases'

/** Latvian. */
export const lv: Phrases = {
  own: 'un ir lai lūdzu jūsu šī šo vai mūsu ar no lapu mēs jūs to tev lapā mums šajā ka',
  disable:
    'izslē* | atslē* | atspējo* | apturi* | izņēmum* | balt* sarakst* | noņem* | deaktiv* | izslē* | pievien* ~ (izņēm | sarakst)* | noņem*',
  allow: '(atļau | rādī | iespējo)* ~ reklām*',
  found:
    'konstat* | atklā* | pamanī* | izskatās | (?<!ja )(lietojat | izmantojat) | ieslēgt* | aktīv* | bloķē(jat | jiet | ji)? | (tev | jums) ir | lietojat | izmantojat',
  reload: 'pārlād* | atsvaidzin* | vēlreiz',
  support: 'atbalst* | bezmaksas | palīdz*',
  denied: 'nav (nepieciešam | vajadzīg | jā | konstat | atrast | atklā)*',
  ifFails:
    'ja (nekas | lapa | tas ne* | neizdodas) | ja ~ (neielādē | nedarbo | nerād | neatver | nesāk | neatskaņo)*',
  tool: 'privāt* (režīm | log | pārlūk)*',
  consent: 'sīkdat* | piekri* | privātum*',
  money: 'mēne* | bez reklām* | ziedo*',
  logIn: 'pieslē* | ienāk* | parol* | reģistrē*',
  failed: 'neizdevās | radās kļūda',
}
