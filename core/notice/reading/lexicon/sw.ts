import type { Lexicon } from './lexicon'

/** Swahili. */
export const sw: Lexicon = {
  prefixes: 4,
  blocker:
    'kizuizi kizuia zuia-matangazo kizuia-matangazo adblock kiendelezi ngao kichujio programu-ya-kuzuia',
  ads: 'tangazo matangazo bango mfadhili',
  block: 'zuia zuwia ficha chuja',
  off: 'zima zimisha lemaza sitisha ondoa toa acha simamisha bila futa',
  allow: 'ruhusu acha wacha onyesha orodha-nyeupe nyeupe kubali washa ongeza amini fungua',
  using: 'gundua tumia inaonekana tumeona patikana amilifu kuona',
  site: 'tovuti ukurasa hapa kikoa yetu sisi blogu jukwaa',
  please: 'tafadhali asante naomba tunaomba',
  support: 'unga-mkono saidia bure fedha mapato ishi lipa mwandishi gharama',
  access: 'endelea ufikiaji soma tazama maudhui makala ili kisha',
  reload: 'pakia-upya upya onyesha-upya',
  fail: 'hitilafu tatizo haifanyi kazi imeshindwa kosa haipakii',
  if: 'ikiwa kama endapo',
  not: 'si hapana bila kamwe usi',
  part: 'video kichezaji pakua kitufe fomu ramani malipo maoni picha faili gumzo kiungo',
  cookie: 'vidakuzi idhini washirika faragha binafsi',
  pay: 'jiandikishe mwezi bei uanachama changia',
  login: 'ingia nenosiri akaunti jisajili',
  mail: 'jarida barua',
  age: 'umri miaka',
  tool: 'ibukizi faragha virusi tafsiri',
  report: 'alisema utafiti asilimia watumiaji kampuni mahakama kivinjari',
  how: 'jinsi kwa-nini nini',
  done: 'asante tayari',
}
