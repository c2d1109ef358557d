import type { Lexicon } from './lexicon'

/** Serbian. */
export const sr: Lexicon = {
  blocker:
    'блокатор блокирањ блокад штит проширењ додатак екстенз филтер блокер blokator blokiranj blokad štit proširenj dodatak ekstenz filter bloker адблок adblok adblock adbloc адблоцк ublock adguard ghostery brave abp =abp софтвер-за-блок softver-za-blok софтвер-који dodatk додатк програм-против program-protiv лавић',
  ads: 'реклам оглас банер спонзор reklam oglas baner sponzor оглашивач оглашав oglašivač oglašav',
  block:
    'блок скрив филтр спреч blok skriv filtr spreč сакри sakri krij krije крије крију sakriv једе jede pojelo појело поје sečete сечете seče ометањ utišav zaklanj не-стиж ne-stiž nije-prošl uklanja уклања',
  off: 'искључ угас онемогући деактив пауз уклони макни прекин обустав без престан isključ ugas onemogući deaktiv pauz ukloni makni prekin obustav bez prestan gasi гаси гашењ gasiš gasim iskljuc skini skinite скини spusti спусти spuštam спуштам зауставит zaustav ukini ukinite укини skloni склони smiri смирит напоље odložite odloži obriši prevucite oslobod немојте-да-криј ne-krij не-крај ne-blokir не-блокир',
  allow:
    'дозвол допуст омогући изузе бел деблок одблок прикаж прихват укључ додај веруј пусти пропуст dozvol dopust omogući izuze bel deblok odblok prikaž prihvat uključ dodaj veruj pusti propust дозвољен омогућ neka-ostan нека-остан нека neka vratite вратит vrati врати pušta пушта dajte-šans дајте-шанс шансу šansu ubacit убац prođu прођу приказ stavi-nas ставит',
  using:
    'откри корист чини-се изгледа нашли актив видимо примет уочили детект укључен otkri korist izgleda našli aktiv vidimo primet uočili detekt имате-укључ imate uhvatili ухватил upecali препозна znamo знамо verovatn вероватно instalir инсталир дошли došli',
  site: 'страниц сајт веб овде домен наш нас нам портал форум блог stranic sajt ovde domen naš nas nam portal forum blog ovim ovog овог ovom овом redakcij редакциј uredn novin новин radij vestima viki вики',
  please:
    'молимо молим хвала можете бисте љубазно molimo molim hvala možete biste љубазн ljubazn будите-добри budite brate ajde ајде hoćete хоћете umolio lepo лепо najlepše zahvaln захвалн молићемо molićemo било-би učinite учинит sestro usluga услуг пробал',
  support:
    'подрж подршк помоз помо бесплат финанс приход жив плаћ новинар podrž podršk pomoz pomo besplat finans prihod plać novinar hrane хране živimo плата plata dinar динар сервер server račun рачун hosting struja košta кошта donira донациј zahvaljujući захваљујући kafom kafu кафу preživ држи-у-живот зарад зарађ zarad џабе džabe',
  access:
    'настав приступ чита гледа садржај члан да-бисте затим потом nastav pristup čita gleda sadržaj da-biste zatim даље dalje članak отвара otvara otklj закључан zaključ kreće креће uđite уђите počinje почиње ograničen ограничен nestaje нестаје ostatak остатак cela ceo цео pojavi појави otključ preuzet preuzmete преузмете ulaz улаз',
  reload: 'освеж поново учитај osvež ponovo učitaj опет opet f5 probaj',
  fail: 'грешк проблем не-ради не-учит није-успе неуспе grešk problem ne-radi neuspe не-виде ne-vid не-приказ ne-prikaz ne-otvara не-отвара ne-kreće nije-uspel није-успел nisu-uspel нису-учит nisu-učit ne-stižu-obav ne-čuje ne-šalje prekinut прекинут koči заглав празан prazan siva сива kvare кваре raspad ne-računa јавља-греш javlja nestaju нестај nema-ocen упс ups naopako наопако није-прошло nije-prošlo ћути',
  if: '=ако кад уколико =ako kad ukoliko dok док u-suprotn у-супротн čim чим inače иначе',
  not: '=не није никад без нема =ne nije nikad bez nema ništa ништа niko нико ni-jedn nemojte немојте ne-može не-може ne-moraš',
  part: 'видео плејер преузм преузим дугм образ карт мап плаћа коментар слик датотек чет пренос линк пријав video plejer preuzm dugm obraz mapa komentar slik datotek link prijav капч kapč anket анкет glasanj гласањ korp корп porudž поруџб paketomat пакетомат čet igr игр igric galerij галериј grafikon графикон karta karte седишт sediš pdf skript скрипт test тест ispit испит ocen оцен kalkulator radio радио obavešt обавешт objav објав prenos snimak снимак utakmic утакмиц formular формулар film филм',
  cookie:
    'колачић пристан партнер приватност личн-подат kolačić pristan partner privatnost obrad обрад pristaj personaliz персонализ analitičk neophodn',
  pay: 'претплат месец цена члан донир pretplat mesec cena donir kafa popust попуст dostava cenovnik premijum премијум dinara динара uplati уплат tarif častit',
  login:
    'пријав лозинк налог регистр prijav lozink nalog registr kod-za euprav еуправ zaboravlj заборављ odjavljen',
  mail: 'билтен имејл bilten imejl mejl pismo писмо sanduč',
  age: 'годин =18 godin punolet пунолет odrasl одрасл 18-godin',
  tool: 'искач приват антивирус превод privat antivirus prevod vpn впн javascript tragač трагач skript-blok',
  report:
    'каже истражив посто корисник издавач компаниј суд прегледач према kaže istraživ posto korisnik izdavač kompanij sud istraž пресуд presud министар ministar operater оператер analiza анализа chrome firefox google youtube одсто odsto verzij gube губе srbi срби direktor tema тема rekao рекао intervju',
  how: 'како зашто шта kako zašto šta korak корак uputstv упутств',
  done: 'хвала већ hvala već готово gotovo ugasio угасио dodao додао carevi super tapše',
}
