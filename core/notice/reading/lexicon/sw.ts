import type { Lexicon } from './lexicon'

/** Swahili. */
export const sw: Lexicon = {
  prefixes: 4,
  blocker:
    'kizuizi kizuia zuia-matangazo kizuia-matangazo adblock kiendelezi ngao kichujio programu-ya-kuzuia blocker ad-blocker vizuia vizuizi viendelezi kichuj vichuj chujio zana-ya ublock adguard ghostery brave =abp programu-jalizi shields',
  ads: 'tangazo matangazo bango mfadhili mabango wadhamini mdhamini watangazaji mtangazaji =ads',
  block:
    'zuia zuwia ficha chuja zuili huzuia kinazuia limezuiliwa fich kimelimeza block potea kataliwa',
  off: 'zima zimisha lemaza sitisha ondoa toa acha simamisha bila futa zime kizime izime shush simamish sitish lemaz mapumziko pembeni =off disable =toeni ondoe iondoe usitumie iweke chini =ukifuta izimwe',
  allow:
    'ruhusu acha wacha onyesha orodha-nyeupe nyeupe kubali washa ongeza amini fungua yapite yapit tuamini mwamini nafasi rudish yaonekane yaonyeshwe yaache tuach wach vumili tupe whitelist vighairi samehe waruhusu yaruhusu usifich usizui usituzui tuweke kubal =njia naruhusu',
  using:
    'gundua tumia inaonekana tumeona patikana amilifu kuona unatumi gundu imewaka washwa kimewash naswa umeshik tumekushik imegundu hayaonekan hayakufik =tupu hewani yaelekea labda iko-on inafanya-kazi unavinjar bila-matangazo tunaona tumeon',
  site: 'tovuti ukurasa hapa kikoa yetu sisi blogu jukwaa gazeti redio wiki lango anwani letu kwetu',
  please:
    'tafadhali asante naomba tunaomba tunakuomba tunakuomb kusih tafadhal furah tungependa shukuru jamani =basi ingekuwa-vyema unaweza ndugu mpendwa please',
  support:
    'unga-mkono saidia bure fedha mapato ishi lipa mwandishi gharama seva mshahara mishahara riziki kodi kipato hosting =senti mzigo hulip =unga mkono lisha msaada uandishi umeme',
  access:
    'endelea ufikiaji soma tazama maudhui makala ili kisha fungu fiki =kuingia kufuli habari mechi kipindi uendele =anza ianz mpaka mipaka kwanza halafu vinginevyo =hadi pishi icheze cheza utazam',
  reload: 'pakia-upya upya onyesha-upya refresh pakia onyesha-ukurasa',
  fail: 'hitilafu tatizo haifanyi kazi imeshindwa kosa haipakii haionekan haichez haufunguk haujaanz halifany haikutum kwama jaribu hazionek hakijatok haukupatik kumeshind hakibonyez imekat katika haipat limetoke haikukubal',
  if: 'ikiwa kama endapo =ukitaka =ukiona usipo kikis ukiwa',
  not: 'si hapana bila kamwe usi huhitaj =hakuna vinginevyo',
  part: 'video kichezaji pakua kitufe fomu ramani malipo maoni picha faili gumzo kiungo captcha =otp kikapu kuponi =kura matokeo mchezo mtihani sauti manukuu utafutaji kalenda miadi uthibitish benki arifa tiketi =pdf dirisha kichezaj upakuaji msimbo kisanduku =oda',
  cookie: 'vidakuzi idhini washirika faragha binafsi mapendeleo takwimu sera data',
  pay: 'jiandikishe mwezi bei uanachama changia premium kifurushi shilingi m-pesa mpango kahawa jiung wanachama mchango',
  login: 'ingia nenosiri akaunti jisajili namba-ya-simu msimbo sajili',
  mail: 'jarida barua',
  age: 'umri miaka watu-wazima kuzaliwa',
  tool: 'ibukizi faragha virusi tafsiri pop-up javascript =vpn pi-hole',
  report:
    'alisema utafiti asilimia watumiaji kampuni mahakama kivinjari ilisema wanasema ripoti wataalam youtube google chrome toleo msanidi sakinish wachapish orodha-za jumla mchambuzi halali vijana anadai aliandik',
  how: 'jinsi kwa-nini nini vipi nifanye hatua maelekezo gani =bora =ipi',
  done: 'asante tayari nimezim nimeondo nimeruhus nimeto sawa =poa barikiw shukuru huhitaj si-lazima',
}
