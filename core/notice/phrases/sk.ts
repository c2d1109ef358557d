import type { Phrases } from './phrases'

/** Slovak. */
export const sk: Phrases = {
  own: 'je sa na že pre váš vás prosím náš sme nie ste aby tento tejto',
  disable:
    'vypn* | zakáž* | zakáz* | pozastav* | výnimk* | biel* (zoznam | listin)* | odblok* | vypni | vypnite | odstrán* | daj(te)? ~ (whitelist | zoznam) | prid* ~ výnim*',
  allow: '(povoľ | povol | zapn | zobraz)* ~ reklam*',
  found:
    'zist* | zaznamen* | rozpozn* | objav* | nájden* | vyzerá | (?<!ak )používa(te | š) | zapnut* | aktívn* | máš ~ zapnut* | máte ~ zapnut* | blokujete | blokuješ | detekovan* | zistil*',
  reload: 'obnov* | znova | aktualiz* | načíta*',
  support: 'podpor* | zadarmo | zdarma | pomôž*',
  denied:
    'nie je (potrebn | nutn | treba)* | nepotreb* | žiadn* | nebol[ao]? (zist | nájd | detek)*',
  ifFails:
    'ak (sa (nič | ne*) | to ne* | nič | stránk* | máte problém*) | (ak | keď) ~ (nenačít | nenačt | nefung | nezobraz | neprehr | nespust | nejde)*',
  tool: '(anonym | súkrom | privátn)* (režim | okn | prehliad)*',
  consent: 'súhlas* | súkromi*',
  money: 'predpl* | mesačn* | mesiac* | bez reklám',
  logIn: 'prihl* | hesl[ao]* | registr* | účet',
  access: '(aby | pre) ~ (pokrač | zobraz | čít)*',
  failed: 'nepodaril* | zlyhal* | nedostupn*',
}
