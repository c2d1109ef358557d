import type { Lexicon } from './lexicon'

/** Slovak. */
export const sk: Lexicon = {
  blocker: 'adblok blokovač blokátor blokovanie blokovanie štít rozšíren doplnok doplnk filter',
  ads: 'reklam inzer banner sponzor',
  block: 'blok skrýva skry filtr zabráň bráni',
  off: 'vypn vypnite vypnúť deaktiv zakáž pozastav odstráň odinštal prestaň zruš bez zastav',
  allow: 'povoľ povol dovoľ výnimk biel odblok zobraz prijm zapn prid pusti dôver umožn',
  using: 'zisti detek použív zdá vyzer našli aktívn vidíme všimli zaznamenal zapnut',
  site: 'stránk web tu domén =nás =nám naš portál fórum blog',
  please: 'prosím prosíme ďakuj môžete mohli žiadam láskav',
  support: 'podpor pomôž pomáh zadarmo bezplat financ príjm žije plat novinár prevádzk',
  access: 'pokračo prístup číta sledov obsah článok aby potom',
  reload: 'obnov načíta aktualiz znova',
  fail: 'chyb problém nefung nenačí nepodar zlyhal nejde',
  if: '=ak keď',
  not: '=nie nikdy bez žiad nemus',
  part: 'video prehrávač stiah tlačidl formulár map platb komentár obráz súbor chat vysielan odkaz prihlás',
  cookie: 'súhlas partner súkrom osobné-údaj',
  pay: 'predplat mesiac cena premium člen prispe',
  login: 'prihl heslo účet registr',
  mail: 'newsletter e-mail',
  age: '=rokov vek =18',
  tool: 'vyskakov anonym antivír preklad',
  report: 'povedal výskum percent používateľ vydavateľ firma súd prehliadač podľa',
  how: '=ako prečo čo ktorý',
  done: 'ďakuj už',
}
