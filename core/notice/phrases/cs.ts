import type { Phrases } from './phrases'

/** Czech. */
export const cs: Phrases = {
  own: 'je se na že pro váš vás prosím náš jsme není jste abyste tento této',
  blocker: 'blok* (reklam | inzerc)*',
  disable:
    'vypn* | vypín* | zakaž* | zakáz* | pozastav* | výjimk* | bíl* (seznam | listin)* | odblok* | odstran* | dej(te)? ~ (whitelist | seznam) | přid* ~ výjim*',
  allow: '(povol | zapn | zobraz)* ~ reklam*',
  found:
    'zjist* | zjišt* | rozpozn* | zaznamen* | objev* | nalez* | vypadá | (?<!pokud )používá(te | š) | zapnut* | aktivní | máš ~ zapnut* | máte ~ zapnut* | blokujete | blokuješ | detekován*',
  reload: 'obnov* | znovu | aktualiz* | načt* | načíst',
  support: 'podpoř* | podpor* | zdarma | pomoz* | pomáh*',
  denied: 'není (potřeb | nutn | třeba)* | nepotřeb* | žádn* | nebyl[ao]? (zjišt | nalez | detek)*',
  ifFails:
    'pokud (se (nic | ne*) | to ne* | nic | stránk* | máte potíže) | potíž* | (pokud | když | jestli) ~ (nenačt | nenačít | nefung | nezobraz | nepřehr | nespust | nejde)*',
  tool: '(anonym | soukrom | privátn)* (režim | okn | prohlíž)*',
  consent: 'souhlas* | soukromí',
  money: 'předpl* | měsí* | bez reklam',
  logIn: 'přihl* | hesl[ao]* | registr* | účet',
  access: '(abyste | pro) ~ (pokrač | zobraz | číst | čten)*',
  failed: 'nezdařil* | nepodařil* | selhal* | nedostupn*',
}
