import type { Lexicon } from './lexicon'

/** Latvian. */
export const lv: Lexicon = {
  blocker:
    'reklāmu-bloķ reklāmas-bloķ bloķētāj bloķēšan vairog paplašināj spraudn filtr aizsarg adblock adblok adbloķ blokeri blokeris blokesan programmatūr satura-filtr ublock adguard brave ghostery =abp reklāmu-slepkav reklāmu-ēdāj spraudņ',
  ads: 'reklām baner sponsor sludināj atbalstītāj banner reklam',
  block:
    'bloķ slēp filtr aiztur nobloķ nebloķ izfiltr neizfiltr noslēp paslēp neslēp nogriež nogriez apēd apcērp blokej',
  off: 'izslēdz izslēg atslēdz atslēg deaktiv aptur pauz noņem pārtrauc bez atinstal atspējo nobloķ izsledz neizslēg jāizslēdz jāatslēdz atspēj noliec nolaid nolaist noņēm novāc izņem iepauz nomierini atsaki atsakies =nost lejā =off atpūš neizmant nedarbin',
  allow:
    'atļauj atļaut ļauj ļaut izņēmum baltaj atbloķ rādīt parādī pieņem iekļauj ieslēdz uztic pievien atļau atļāv ielaid palaid palaidiet izņēm ieliec ieliku ieraks baltais iespēju paciet pacie iecietīb rādās rādi parādi atver iekšā atbrīvo lai-paliek lai-nāk',
  using:
    'konstatē izmanto lietojat lieto šķiet atrasts aktīv redzam pamanī atklāt ieslēgt izskatās izskatas pieķert manām pacelts tukša tukši pazudu nerādās trūkst netiek neatnāc',
  site: 'vietn lapa lapā šeit domēn mūsu mums portāl blog forum avīze avīzi redakcij vikij adresi adrese radio pie-mums mūs mājaslap šajā-lapā',
  please:
    'lūdz paldies vai-varat vai-jūs aicin lūgum ludzu sirsnīg priecās būsim-priecīgi esi-tik-labs esi-labs vēlams kaut-nu varbūt vai-nevar būtu-labi cienījam pateic',
  support:
    'atbalst palīdz bezmaksas finans ieņēmum iztik maks žurnālist uztur uzturē samaks apmaks alga algas maize maizei nopelna sedz dzīvojam ienākum ieņēm serveri serveris par-velti bez-maksas sponsoriem neatkarīg barot baro pateicoties redakciju',
  access:
    'turpin piekļu lasī skatī satur rakst lai pēc-tam tālāk atvers atveras atslēgs rādīt rādīts pieejam ierobežo sāksies skatieties skanēs spēlē tad netiksi saņem slēgts',
  reload: 'pārlād atsvaidzin vēlreiz f5 pārstart mēģin no-jauna',
  fail: 'kļūd problēm nedarbojas neielādē neizdev neizdodas iestrēg neiet neparād nerād neredz tukšs balts traucē vainīg neatver neveras never nestrādā nesāk pārtrū raustās neatjauno nenosūt greizi ieskait nevar',
  if: '=ja gadījum kad =lai =kamēr =citādi =tiklīdz ja-vien =jo tā-kā =līdz',
  not: '=ne nav bez nekad nevis =nē nekas =vairs neviena',
  part: 'video atskaņotāj lejupielād pog veidlap karte maksājum komentār attēl fail tērzē saite pieslēg captcha robot hokej spēle sērij seriāl recept grozs grozā biļe kalendār balss balso galerij tiešraid bild iesnieg pielikum test e-klase smart-id bank rezultāt arhīv straum preču',
  cookie: 'sīkdat sīkfail piekriš partner privātum personas-dat personaliz leģitīm',
  pay: 'abon mēnes cena biedr ziedo eiro =€ kafij patreon premium plānu',
  login: 'pieslē ielogo parole kont reģistr ienākt sesij autoriz smart-id',
  mail: 'jaunumu e-past vēstkop piesak',
  age: 'gadi gadu vecum =18 pieaug dzimšan',
  tool: 'uznirst privāt antivīrus tulko vpn pi-hole dns kešat izsekotāj',
  report:
    'saka pētījum procent lietotāj izdevēj uzņēmum tiesa pārlūk saskaņā aptauj ekspert liecina atzin youtube google likum asociācij zaudē katrs-trešais programmētāj',
  how: 'kā kāpēc kas kuru instrukc soli parādiet-kā',
  done: 'paldies jau pateic gatavs izslēdzu labi urrā',
}
