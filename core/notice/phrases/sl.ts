import type { Phrases } from './phrases'

/** Slovenian. */
export const sl: Phrases = {
  own: 'je se na da za vaš vaše prosimo naš smo ni ste kot ta našo strani imaš ga ali med naši nas',
  blocker: '(zavir | prepreč)* oglas*',
  disable:
    'onemogoč* | izklop* | ugasn* | izjem* | bel* seznam* | začasno ustav* | uvrsti* ~ seznam | doda* ~ izjem* | odstrani* | deaktiv* | izklj* | ustavi*',
  allow: '(dovol | omogoč | vklop | prikaz)* ~ oglas*',
  found:
    'zazna* | odkri* | opazi* | videti | (?<!če )uporablja(te | š) | aktiven | aktivn* | blokira(te | š) | imate ~ vklop* | imaš ~ vklop* | vklop*',
  reload: 'osvež* | znova | ponovno',
  support: 'podpr* | podpor* | pomag* | brezplač*',
  denied: '(ni | ne) (potreb | treba | nujn | zazna)* | nepotreb* | noben*',
  ifFails:
    'če (se (nič | ne*) | to ne* | stran* | imate težave) | težav* | če ~ ne ~ (nalož | naloži | deluje | predvaja | prikaže | odpre)*',
  tool: 'zasebn* (okn | način | brsk)*',
  consent: 'piškot* | soglas* | zasebnost*',
  money: 'naroč* | meseč* | mesec* | brez oglasov | donir*',
  logIn: 'prijav* | gesl* | registr* | račun',
  failed: 'ni uspel* | ni bilo mogoče | ni na voljo',
}
