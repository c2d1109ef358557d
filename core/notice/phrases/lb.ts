import type { Phrases } from './phrases'

/** Luxembourgish. */
export const lb: Phrases = {
  own: 'dir ären är fir ass net mir eis dës wann op vun sidd hutt wéi en ouni de',
  disable:
    'schalt* ~ (aus | of) | ausschalt* | ausnam* | schalt* | maach* ~ aus | setzt ~ (whitelist | lëscht) | deaktivéier*',
  allow: '(erlaabt | erlaben | loosst)* ~ (reklamm | annoncë)*',
  found:
    'erkannt | fonnt | gemierkt | festgestallt | dir (benotzt | blockéiert) | benotzt dir | aktiv | aktiv | lafen hutt | lafen hues | benotz(t | e)',
  reload: 'nei (lueden | luedt) | aktualis* | lued* ~ nei',
  support: 'ënnerstëtz* | hëlleft',
  denied: 'keen* ~ (néideg | fonnt | erkannt) | net néideg',
  ifFails: "wann (näischt | et net | d'säit) | wann ~ net",
  tool: 'privat(e[mnr]?)? ?(modus | fënster)*',
  consent: 'zoustëmm* | dateschutz* | averstan*',
  money: 'mount | abo | ouni (reklamm | annoncen) | spend*',
  logIn: 'aloggen | u?mellt iech* | passwuert | konto | umelden',
  failed: 'feelgeschloen',
}
