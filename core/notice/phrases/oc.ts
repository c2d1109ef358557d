import type { Phrases } from './phrases'

/** Occitan. */
export const oc: Phrases = {
  own: 'lo los las vòstre vòstra aqueste aquesta per nòstre sus amb avètz avèm metètz',
  disable: 'suspend* | lista blanca | met* ~ pausa | ajusta* | lèva* | atuda* | amòrça*',
  allow: '(autoriz | accept | permet)* ~ (publicitat | anóncia)*',
  found:
    'avèm (vist | remarcat) | (utilizatz | utilizas) | activat | sembla | as ~ activat | es activat | utiliza(s|tz)',
  reload: '(re)?carg* | actualiz*',
  support: 'sosten* | ajud*',
  denied: 'cap (de )?(ad | blo)* | pas (besonh | necessari) | cal pas',
  ifFails: 'se (res | foncion* | la pagina) | se ~ (carga | foncion | marcha)* ~ pas',
  money: 'mes | sens publicitat',
  logIn: 'connect* | senhal | compte',
}
