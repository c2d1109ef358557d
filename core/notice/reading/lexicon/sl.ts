import type { Lexicon } from './lexicon'

/** Slovenian. */
export const sl: Lexicon = {
  blocker:
    'blokator zaviralnik oglasni-blok blokir blokad ščit razširit vtičnik filter preprečeval adblok adblock adbloc bloker blokerj ublock adguard ghostery brave abp =abp filtra filtre filtri program-proti programsko-opremo-ki levček',
  ads: 'oglas reklam pasic sponzor oglaševal oglašev',
  block:
    'blok skri filtr prepreč reže režejo režite pojedl pojedel požira zakriva odstranil izgine ustavlja utiša odganja ne-doseže ne-prodr ni-prodrl',
  off: 'izklop izključ onemogoč deaktiv ustav prekin odstran odmakn brez prenehaj začasno ugasni ugasne ugasnit ugasneš ugaša spustite spusti ščit-dol odloži odložite premor ne-deluj ne-zaganj umaknit nehaj nehajte gasi sprosti sprostit adblock-dol ne-blokir ne-skriv ne-filtrir',
  allow:
    'dovol omogoč izjem bel odblok pokaž prikaz sprejm vklop vključ dodaj zaupaj spust pusti uvrstit odkleni odklenit prepust vrnite vrnem vrni prikaži zaupanja priložnost dajt-prilož naj dopusti smemo privošči vpiši-naslov dopustite med-dovoljen',
  using:
    'zazna uporablj zdi našli aktiv vidimo opazili vklop odkril opazil zasačil očitno verjetno nameščen namesti vem-da vemo-da kot-kaže imate-vklop imate prišli ujeli',
  site: 'stran splet tukaj tu domen naš nam portal forum blog nas mi wikiju redakcij uredništv novic radiu',
  please:
    'prosim prosimo hvala lahko bi ali-bi prosil naproša bodi-kul lepo-pros vljudno veseli bodite hvaležn uslug radi dajmo rabimo',
  support:
    'podpr podpor pomag brezplač financ prihod živi plač novinar hranijo vzdrž poravna cent evro stane strežnik domena donacij kava kavo elektri zastonj hvala zaradi-oglas',
  access:
    'nadaljuj dostop bra ogled vsebin članek da-bi nato naprej berite beri odklene zaklenj odpre izgine omejen nadaljev vstop prenos prikaže preostanek celoti steče gledaš gledati odpre-ves oživi',
  reload: 'osveži ponovno-nalož znova naloži ponovno f5',
  fail: 'napak težav ne-deluje ne-nalož ni-uspe neuspe ni-mogoče ni-videti ne-odpre ni-uspel ni-naložil ni-steč zastane obtičal zmrzne prazen prazni kvari molči javlja-napak ne-izriše ne-prihaj ne-računa ne-osvežuje ni-dosegljiv ups narobe ni-zvok motijo ustavi-se',
  if: '=če kadar ko dokler sicer potem če-imate če-želite',
  not: '=ne ni nikoli brez noben',
  part: 'video predvajal prenos prenes gumb obrazec zemljevid plačil komentar slik datotek klepet povezav prijav captch anket glasovanj košaric naročil nakup kartic paketomat igra igro galerij grafi vstopnic sedežni pdf skript matur izpit ocen kalkulator radio obvestil objav tekm snemanj izostank vlog preizkus film podnapis',
  cookie: 'piškot soglas privol partner zasebn osebn-podat obdelav nujn prilagoj politik strinjam',
  pay: 'naroč mesec cena član donir kavo popust dostav cenik premium evr',
  login: 'prijav gesl račun registr si-pass odjavlj pozablj',
  mail: 'novic e-pošt e-naslov pismo nabiralnik',
  age: '=let starost =18 polnolet odrasl starih 18-let',
  tool: 'pojavn zaseb protivirus prevod vpn javascript sledilnik prevajalnik',
  report:
    'pravi raziskav odstot uporabnik založnik podjetj sodišč brskalnik po-podatk kaže razsodil analiz minister operater chrome firefox google youtube vodič slovenc izgub novinar zakon intervju',
  how: 'kako zakaj kaj korak navodil vodič',
  done: 'hvala že končano gotovo ugasnil super ploska carji izklopil',
}
