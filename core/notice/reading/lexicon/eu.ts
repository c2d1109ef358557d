import type { Lexicon } from './lexicon'

/** Basque. */
export const eu: Lexicon = {
  blocker:
    'blokeatzaile iragarki-blok publizitate-blok ezkutu luzapen gehigarri iragazki adblock ad-block ublock adguard ghostery brave abp adblocker blokeo blokeo-software osagarri antipublizit zerrenda-beltz publizitate-iragazki',
  ads: 'iragark publizitate banner babesle iragarle lauki-txiki laukitxo',
  block: 'bloke ezkuta iragaz gelditu estal ezab eragoz jan-ditu ikusezin',
  off: 'desaktib itzal desgai gelditu eten pausa kendu utzi gabe amaitu jaitsi behera geldi geldiar deskonekt desmark lotara atera itxi kanpora nahikoa',
  allow:
    'baimen onartu utz salbuespen zerrenda-zuri desbloke erakuts gaitu aktib gehitu bidea salbuets zerrenda-zurian askatu itzul itzuli agertz ikusgai piztu sartu-gure fidagarri konfiantza zabaldu aukera-bat onar jarri-gait jasan barkatu ager agertu zerrenda-zurira',
  using:
    'detekta erabil dirudi aurkitu aktibo ikusten nabar ikusi-dugu harrapa darabil ari-zara piztuta martxan duzula egiaztat altxa antzeman daukazu',
  site: 'webgun orri hemen domeinu gure gu blog foro atari prentsa irrati aldizkari erredakzio egunkari honetan',
  please:
    'mesedez eskerrik eskatzen arren eskertu esker otoi mesede zenuke litzateke bazenu benga aizu tira keinu plazer gustura gogoratu komeni',
  support:
    'lagun babes doan finantza diru-sarrer bizi ordain kazetari sostengu soldata zerbitzari dirua diru-iturri jaten zentimo eusten mantendu mantentz kobratz gose euro-balio ostatatze esker-ez irabazt txanpon',
  access:
    'jarrai sarbide irakur ikus eduki artikulu atala partida albiste errezeta ireki hasiko mugatu eskuragarri haria jolas sartu gero ondoren',
  reload: 'berriz-karga freska berriro saiatu eguneratu kargatu-berriz errepika berriz',
  fail: 'errore arazo ez-dabil ez-da-karga huts beltz hautsi izozt bertan-behera gaizki ez-da-agertzen ez-da-hasten ez-du-erantzuten ez-dira-iristen ez-da-irekitzen ezin-da traba desager desfasa',
  if: 'baldin badu bada =ba bestela bitartean bezain-laster',
  not: '=ez gabe inoiz ezin ezer rik-gabe =ezta',
  part: 'bideo erreproduz deskarga botoi formulario mapa ordainketa iruzkin irudi fitxategi txat esteka captcha saski eserleku inkesta boto botoa argazki hitzordu erreserba egiaztapen sinadura aurrebista kode egutegi laguntzaile eskaera joko jokoa abiadura zuzeneko-irrati jakinarazpen izen-emate faktura ilara matrikula kamera azpititul sarrera',
  cookie: 'adostas bazkide pribatu datu-pertsonal cookie hirugarren bazter helburu gailu',
  pay: 'harpide hilabete prezio kide dohain kuota kafe € tarifa ekarpen premium bazkide-egin plan',
  login: 'saio pasahitz kontu erregistr =nan ongi-etorri kode',
  mail: 'buletin posta postontzi helbide-elektroniko izena',
  age: 'urte adin =18 jaiotegun nagusi',
  tool: 'laster pribatu antibirus itzulp vpn leiho giltzarrapo proxy javascript',
  report:
    'esan ikerketa ehuneko erabiltzaile argitaletxe enpresa epaitegi nabigatzaile arabera txosten lege euskaldun galdetu gazte irakurle chrome firefox android google youtube denda galera kexu milioi auzitegi dioena',
  how: 'nola zergatik zer argibide urratsez nork',
  done: 'eskerrik jada eginda ulertuta ados mila-esker',
}
