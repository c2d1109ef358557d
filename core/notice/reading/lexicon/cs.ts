import type { Lexicon } from './lexicon'

/** Czech. */
export const cs: Lexicon = {
  blocker:
    'adblok blokovač blokátor blokování blokovaní blokac štít rozšířen doplněk doplňk filtr adbloc adblock blokator blocker ublock ublok adguard ghostery brave abp =abp software-blok software-filtr program-blok program-na-blok reklamní-blok blokovani extenz plugin',
  ads: 'reklam inzer banner sponzor sponzoř komerční-sděl',
  block:
    'blok skrýv skry filtr zabraň brání neblok schova schoval vystřih vyřez nevyřez nezobraz sežral odfiltr umlč neumlč potlač neproklouz nedoraz neskrýv sebral zastavil',
  off: 'vypn vypněte vypnout deaktiv zakáz pozastav odstran odinstal přesta zruš bez zastav odebr vypíná vypínám sundej sundejte sundá sundat odlož odložte uspal uspat pryč dolů nespouš odškrt uvolnět uvolni přeruš ukonč zakažte odeber neblokujte',
  allow:
    'povol povolte dovol výjimk bílé bíl odblok zobraz přijm zapn přid pustit pusťte důvěř umožn výjimek whitelist seznam-povolen mezi-povolen zařad zařaď zařaďt pusť pouští pouštím pustil vrať vraťte nechte necht nech důvěryhod věřte zapiš zapište označte šanc smíme',
  using:
    'zjist detek použív zdá vypad našl aktivn vidíme všimli zaznamenal zapnut máte-zapnut máte-adblock máte-nainst zjištěn nainstal načapal máme-vás máme-tě víme nejspíš zřejmě asi běží všiml přišel-jsi',
  site: 'stránk web zde tady domén =nás =nám naš portál fórum blog stránce serveru nám nás adres wiki redakc noviny rádi',
  please:
    'prosím prosíme děkuj můžete mohli žádám laskav prosim prosí buď-tak mohl kdybyst nebylo-by budeme-rádi zvaž zvažte apeluj váže mějte srdce pls',
  support:
    'podpoř podpor pomoz pomáh zdarma financ příjm žije plat novinář provoz živí uživ hradí zaplat korun haléř server elektřin domén vyděl náklad účet hosting příspěv přisp zadarmo díky-reklam z-reklam jediný-příj peníz redaktor novinař',
  access:
    'pokrač přístup číst sledov obsah článek aby poté čtěte čtete dívej kouke koukáš otevře spustí rozjede objeví zamčen zůstan omezen celý zbytek uvidíte uvidí získáte zmizí dál pusť-mě nejdeš nejde-dál dostupn nelze ožije',
  reload: 'obnov načt aktualiz znovu ještě-jednou f5 zkusit opak spustit-znov',
  fail: 'chyb problém nefung nenačí nezdař selhal nejde potíž nezobrazuj nepřehráv nenačet neodešl nepočít nechod nepodařil zasek zamrz hlásí-chyb pokazil rozbíj rozpad přerušen prázdn šedá mizí jejda neslyš nezačal zamítnut neotevřel bránit',
  if: '=pokud jestliže když =li pokud-se chcete-li jakmile dokud jinak až kdyby =jestli nebo',
  not: '=ne není nikdy bez žádn nemus nejsou nelze nikdo nula ani nic',
  part: 'video přehrávač stáh stažen tlačítk formulář map platb komentář obráz soubor chat vysílán odkaz přihláš captcha anket hlasován košík objednáv zásilkov výdejn dlaždic hra fotk foto galeri kalendář graf vstupenk plán přenos skript test zkoušk příspěv kalkulačk díl známk oznámen diskus pdf',
  cookie:
    'souhlas partner soukrom osobní-údaj cookies zpracován správc osobních analytick nezbytn odvolat marketing',
  pay: 'předplat měsíc cena kč premium člen přisp předpla korun korunu klub měsíčně slev ceník účet doprav gratis koupit prém',
  login: 'přihl heslo účet registr kód zapomn odhlás seznam identit',
  mail: 'newsletter e-mail email schránk odběr odebír dopis',
  age: '=let věk =18 plnolet dospěl je-vám-18 18-let',
  tool: 'vyskakov anonym antivir překlad vpn javascript sledova popup vyskak skripty engine',
  report:
    'řekl výzkum procent uživatel vydavatel firma soud prohlížeč podle průzkum uvedl ministr rozhodl operátor češi patří návod aktualizac verz chrome firefox google youtube spir přicház doporuč vlákn šéf legáln',
  how: '=jak proč co který jak-na návod krok-za-krok zač způsob',
  done: 'děkuj již už díky hotovo vypnul-jsem přidal-jsem paráda tleská poklad sundáno zařazeno povoleno',
}
