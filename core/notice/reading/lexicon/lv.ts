import type { Lexicon } from './lexicon'

/** Latvian. */
export const lv: Lexicon = {
  blocker: 'reklāmu-bloķ reklāmas-bloķ bloķētāj bloķēšan vairog paplašināj spraudn filtr aizsarg',
  ads: 'reklām baner sponsor sludināj',
  block: 'bloķ slēp filtr aiztur',
  off: 'izslēdz izslēg atslēdz atslēg deaktiv aptur pauz noņem pārtrauc bez atinstal atspējo nobloķ',
  allow:
    'atļauj atļaut ļauj ļaut izņēmum baltaj atbloķ rādīt parādī pieņem iekļauj ieslēdz uztic pievien',
  using: 'konstatē izmanto lietojat lieto šķiet atrasts aktīv redzam pamanī atklāt ieslēgt',
  site: 'vietn lapa lapā šeit domēn mūsu mums portāl blog forum',
  please: 'lūdz paldies vai-varat vai-jūs aicin',
  support: 'atbalst palīdz bezmaksas finans ieņēmum iztik maks žurnālist',
  access: 'turpin piekļu lasī skatī satur rakst lai pēc-tam',
  reload: 'pārlād atsvaidzin vēlreiz',
  fail: 'kļūd problēm nedarbojas neielādē neizdev neizdodas',
  if: '=ja gadījum kad',
  not: '=ne nav bez nekad nevis',
  part: 'video atskaņotāj lejupielād pog veidlap karte maksājum komentār attēl fail tērzē saite pieslēg',
  cookie: 'sīkdat sīkfail piekriš partner privātum personas-dat',
  pay: 'abon mēnes cena biedr ziedo',
  login: 'pieslē ielogo parole kont reģistr',
  mail: 'jaunumu e-past vēstkop',
  age: 'gadi gadu vecum =18',
  tool: 'uznirst privāt antivīrus tulko',
  report: 'saka pētījum procent lietotāj izdevēj uzņēmum tiesa pārlūk saskaņā',
  how: 'kā kāpēc kas',
  done: 'paldies jau',
}
