import type { Lexicon } from './lexicon'

/** Slovak. */
export const sk: Lexicon = {
  blocker:
    'adblok blokovač blokátor blokovanie blokovanie štít rozšíren doplnok doplnk filter adbloc adblock blokovac blokačk abp =abp ublock ublok adguard ghostery brave levíka softvér-ktor program-na-blok filtre filtri filtrom bloker',
  ads: 'reklam inzer banner sponzor reklám partnerov-obsah',
  block:
    'blok skrýva skry filtr zabráň bráni neblok skrýv neskrýv schov vyhadz nevyhadz zahodil zhltol stopol odfiltr zadrž nestrih strih potláč zastav nesvieti neprebojo nedostal odstránil zhasol zjedol stišu',
  off: 'vypn vypnite vypnúť deaktiv zakáž pozastav odstráň odinštal prestaň zruš bez zastav vypol vypla vypínam dole uspite uspať zložte položte odložte odlož nespúšť prestať vyraďte uvoľnite prepnú prepnite prepnúť do-kúta zakázať spať',
  allow:
    'povoľ povol dovoľ výnimk biel odblok zobraz prijm zapn prid pusti dôver umožn výnimiek prepusti pusťte pustíme zaraď zaraďte nechaj nechajte doprajt dopraj smieme dáte-nám-šanc odkryte vráť vráťte znes zoznamu-povolen whitelist hoď vynech udeľ nech veriť',
  using:
    'zisti detek použív zdá vyzer našli aktívn vidíme všimli zaznamenal zapnut zisten zistené zachytil detegoval detegov prichyt odhal surf asi máte-zapnut máš-zapnut podľa-všetk pravdepodob zrejme prišli akosi uvedom hlási',
  site: 'stránk web tu domén =nás =nám naš portál fórum blog adresu server nám nás náš redakci wiki fóra rádi zvesti susedia kraj',
  please:
    'prosím prosíme ďakuj môžete mohli žiadam láskav prosim prosba poprosiť žiada buď-dobr bolo-by keby milé zdvorilo vďačn potešilo zľutov zľutuj majte dobrí-ľudia radi-by-sme',
  support:
    'podpor pomôž pomáh zadarmo bezplat financ príjm žije plat novinár prevádzk živí držia euro centov stojí zdroj-príj honorár nakŕm vyplác kupujeme zdarma žurnalist sponzorov nad-vodou zaplatí dohod',
  access:
    'pokračo prístup číta sledov obsah článok aby potom pozeraj pozretím otvorí otvoriť odomkn zamkn sprístupn dostupn zobrazí-celý ďalej-nedá vstúp uvidíte dostanete celý nabehne sťahovan zmizne hneď-nato zamknut',
  reload: 'obnov načíta aktualiz znova opäť skúste-znova',
  fail: 'chyb problém nefung nenačí nepodar zlyhal nejde nezobrazí nereaguj neotvor neprešl neodosl neukazuj nezačne nevykresl nehýbe nespojil nevidíte zlyhá padá spadl seká viazne mlčí rozbij prázdn hlási-chyb neprebehla pokaz nedá-prehrať nepríd nenašl',
  if: '=ak keď pokiaľ ak-chcete len-čo kým inak ak-sa až',
  not: '=nie nikdy bez žiad nemus nie-je nič nikto ani niet netreba nebude nemožno nevidno',
  part: 'video prehrávač stiah tlačidl formulár map platb komentár obráz súbor chat vysielan odkaz prihlás captcha anket hlasovan košík objednáv tatrapay lístk sedad hra fotk galéri kalendár graf podcast prehráva recenzi prenos pdf skript test prihlášk knižk výdajn packeta nahrávan kalkulačk radar stream referát notifikáci diskusi',
  cookie: 'súhlas partner súkrom osobné-údaj cookies spracovan údaj nevyhnut personaliz',
  pay: 'predplat mesiac cena premium člen prispe predpl klub € euro kávu prispie mesačne zľav cenník doprav zadarmo patreon darovať dar sms',
  login: 'prihl heslo účet registr konto účtu zabudnut',
  mail: 'newsletter e-mail schránk odber odoberať brífing email',
  age: '=rokov vek =18 maloletý maloletých plnolet 18-rokov dovŕš',
  tool: 'vyskakov anonym antivír preklad vpn javascript sledovač vyskak skripty safari firefox',
  report:
    'povedal výskum percent používateľ vydavateľ firma súd prehliadač podľa prieskum vyplýva vydavatelia návod uvied ukázali riaditeľ operátor chrome google youtube živé napísal každý-piaty merania milión verzia postup',
  how: '=ako prečo čo ktorý ako-na návod vysvetľ akým',
  done: 'ďakuj už vďaka super hotovo vypol-som povolené pridal-som skvelí',
}
