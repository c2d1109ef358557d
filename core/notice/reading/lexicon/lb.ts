import type { Lexicon } from './lexicon'

/** Luxembourgish. */
export const lb: Lexicon = {
  blocker: 'reklammeblock reklammblock blocker schëld extensioun erweiderung filter',
  ads: 'reklamm annonc banner',
  block: 'block verstopp filter',
  off: 'ausschalt ofschalt deaktiv paus ewechhuel stopp =aus =of ouni',
  allow: 'erlaab erlaben zoulooss ausnam whitelist wäiss uweis loosst loss akzept aschalt',
  using: 'festgestallt benotz gesäit-aus fonnt aktiv gesinn bemierkt',
  site: 'säit websäit hei domain =eis eis',
  please: 'wannechgelift merci kéint bieden',
  support: 'ënnerstëtz hëllef gratis finanz liewen akommes bezuel journalist',
  access: 'weider zougang liesen kucken inhalt artikel fir',
  reload: 'nei-luede aktualis',
  fail: 'feeler problem geet-net lued-net',
  if: '=wann falls',
  not: '=net keng ni ouni',
  part: 'video player eroflued knäppchen formulaire kaart bezuel kommentar bild fichier chat link',
  cookie: 'zoustëmm partner dateschutz',
  pay: 'abo mount präis don member',
  login: 'umell aloggen passwuert kont',
  mail: 'newsletter e-mail',
  age: 'joer =18',
  tool: 'privat antivirus iwwersetz',
  report: 'seet studie prozent benotzer firma geriicht',
  how: 'wéi firwat wat',
  done: 'merci schonn',
}
