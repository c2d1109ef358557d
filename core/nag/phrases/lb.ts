import type { Phrases } from './phrases'

/** Luxembourgish. */
export const lb: Phrases = {
  own: 'dir ären är fir ass net mir eis dës wann op vun sidd hutt',
  disable: 'schalt* ~ (aus | of) | ausschalt* | ausnam*',
  allow: '(erlaabt | erlaben | loosst)* ~ (reklamm | annoncë)*',
  found:
    'erkannt | fonnt | gemierkt | festgestallt | dir (benotzt | blockéiert) | benotzt dir | aktiv',
  reload: 'nei (lueden | luedt) | aktualis* | lued* ~ nei',
  support: 'ënnerstëtz* | hëlleft',
  denied: 'keen* ~ (néideg | fonnt | erkannt) | net néideg',
  ifFails: "wann (näischt | et net | d'säit)",
  tool: 'privat(e[mnr]?)? ?(modus | fënster)*',
  consent: 'zoustëmm* | dateschutz* | averstan*',
  money: 'mount | abo | ouni (reklamm | annoncen) | spend*',
  logIn: 'aloggen | u?mellt iech* | passwuert | konto | umelden',
}
