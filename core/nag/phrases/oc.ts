import type { Phrases } from './phrases'

/** Occitan. */
export const oc: Phrases = {
  own: 'lo los las vòstre vòstra aqueste aquesta per nòstre sus amb avètz',
  disable: 'suspend* | lista blanca',
  allow: '(autoriz | accept | permet)* ~ (publicitat | anóncia)*',
  found: 'avèm (vist | remarcat) | (utilizatz | utilizas) | activat | sembla',
  reload: '(re)?carg* | actualiz*',
  support: 'sosten* | ajud*',
  denied: 'cap (de )?(ad | blo)* | pas (besonh | necessari) | cal pas',
  ifFails: 'se (res | foncion* | la pagina)',
  consent: 'confidencialitat | vida privada',
  money: 'mes | sens publicitat',
  logIn: 'connect* | senhal | compte',
}
