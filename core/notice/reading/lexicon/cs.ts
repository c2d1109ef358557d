import type { Lexicon } from './lexicon'

/** Czech. */
export const cs: Lexicon = {
  blocker: 'adblok blokovač blokátor blokování blokovaní blokac štít rozšířen doplněk doplňk filtr',
  ads: 'reklam inzer banner sponzor',
  block: 'blok skrýv skry filtr zabraň brání',
  off: 'vypn vypněte vypnout deaktiv zakáz pozastav odstran odinstal přesta zruš bez zastav odebr',
  allow:
    'povol povolte dovol výjimk bílé bíl odblok zobraz přijm zapn přid pustit pusťte důvěř umožn',
  using: 'zjist detek použív zdá vypad našl aktivn vidíme všimli zaznamenal zapnut',
  site: 'stránk web zde tady domén =nás =nám naš portál fórum blog',
  please: 'prosím prosíme děkuj můžete mohli žádám laskav',
  support: 'podpoř podpor pomoz pomáh zdarma financ příjm žije plat novinář provoz',
  access: 'pokrač přístup číst sledov obsah článek aby poté',
  reload: 'obnov načt aktualiz znovu',
  fail: 'chyb problém nefung nenačí nezdař selhal nejde potíž',
  if: '=pokud jestliže když =li',
  not: '=ne není nikdy bez žádn nemus',
  part: 'video přehrávač stáh stažen tlačítk formulář map platb komentář obráz soubor chat vysílán odkaz přihláš',
  cookie: 'souhlas partner soukrom osobní-údaj',
  pay: 'předplat měsíc cena kč premium člen přisp',
  login: 'přihl heslo účet registr',
  mail: 'newsletter e-mail',
  age: '=let věk =18',
  tool: 'vyskakov anonym antivir překlad',
  report: 'řekl výzkum procent uživatel vydavatel firma soud prohlížeč podle',
  how: '=jak proč co který',
  done: 'děkuj již už',
}
