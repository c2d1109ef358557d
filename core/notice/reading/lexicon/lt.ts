import type { Lexicon } from './lexicon'

/** Lithuanian. */
export const lt: Lexicon = {
  blocker:
    'reklamų-blok reklamos-blok blokatori blokavim blokuokl skyd plėtin įskiep filtr adblock adblok blokator bloker blokeri programinė-įrang turinio-filtr ublock adguard brave ghostery =abp reklamžud užtvar',
  ads: 'reklam baner rėmėj skelbim skydeli banner partnerių-praneš',
  block:
    'blok slep filtr stabd užblok neblok paslep paslėp neslėp neslep išfiltr nefiltr užtver sulaik iškand nukerp nukirp praryja',
  off: 'išjung išjunk deaktyv sustabd pristabd pašalin nuim nutrauk be atsisak uždar isjunk isjung pristab sustab nuleisk nuleid nuleiskit nusiim atjunk išmesk užmigd nutild nukirsk nustok =off nevykd nenaudo ilsė atostog',
  allow:
    'leis leid išimt baltą baltaj atblok rody rodyt priim įjung įtrauk pasitik praleis tegul tegu pridėk pridė baltasis baltojo patikim paleisk šans pakęs pakent matos matom matyti matyt parod grąžin sutik',
  using:
    'aptik naudoj atrodo radome aktyv matome pastebė nustat įjungt panašu matyt pagav pakelt tušti tuščia nematai dingo trūksta neprasiek blokuoji',
  site: 'svetain puslap čia domen mūsų mums portal tinklarašt forum tinklalap adres laikrašt redakc wiki žinyn radij pas-mus mus šiame šioje',
  please:
    'prašom prašo ačiū ar-galėt gal maloniai prašyt prasau prasom kviečiam dėking būk būkit mielai teikit siūlom rekomend ar-sutikt būtume reikėtų',
  support:
    'parem padė nemokam finans pajam išgyven mok žurnalist išlaik apmoka atlygin gyven duon užsidirb uždirb dengia rem server rėmėjų-dėka sumoka redakcij nepriklausom',
  access:
    'tęs prieig skait žiūrė turin straipsn kad po-to norėdami atsiver atveri atrakin užrakin rodom rodoma prieinam ribo prasid žais žaisk tada įleis gaus toliau',
  reload: 'atnaujin perkrau dar-kartą iš-naujo perkrov bandyt mėgin',
  fail: 'klaid problem neveik neįkel nepavyk sutrik string strig nesikrau neužsikr neįsik neatsid nesimat nerodo nemato trukd kalt neatsir tuščias nutrūk neįskait nesuveik nepateik',
  if: '=jei jeigu kai =kol =kadangi kitaip nebent =nes =vos',
  not: '=ne nėra be niekada nereik =nei =nebe niek',
  part: 'vaizdo grotuv atsisiun mygtuk form žemėlap mokėjim komentar paveiksl fail pokalb nuorod prisijung captcha robot rungtyn krepšin recept nuotrauk serij serial žaidim krepšel bilet kalendor balsas balsav galerij transliac siuntim įraš priedas test dienyn smart-id bank',
  cookie: 'slapuk sutik partner privatum asmens-duomen suasmenin teisėto-interes',
  pay: 'prenumer mėn kaina nar auk eur =€ gpm premium planą kava contribee patreon',
  login: 'prisijung slaptažod paskyr registr jungtis jungim sesij smart-id',
  mail: 'naujienlaišk el-pašt laišk',
  age: 'metų amži =18 suaug gimim',
  tool: 'iššok privat antivirus vert vpn pi-hole dns podėl sekikl',
  report:
    'sako tyrim procent vartotoj leidėj įmon teism naršykl pasak apklaus ekspert nusprend youtube google įstatym proc statist netenka lietuv programuotoj rodo-tyrim',
  how: 'kaip kodėl kas koks instrukc žingsn parodyk',
  done: 'ačiū jau dėkui dėkoj išjungiau padariau gerai valio',
}
