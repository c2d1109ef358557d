import type { Lexicon } from './lexicon'

/** Basque. */
export const eu: Lexicon = {
  blocker: 'blokeatzaile iragarki-blok publizitate-blok ezkutu luzapen gehigarri iragazki',
  ads: 'iragark publizitate banner babesle',
  block: 'bloke ezkuta iragaz gelditu',
  off: 'desaktib itzal desgai gelditu eten pausa kendu utzi gabe amaitu',
  allow: 'baimen onartu utz salbuespen zerrenda-zuri desbloke erakuts gaitu aktib gehitu',
  using: 'detekta erabil dirudi aurkitu aktibo ikusten nabar',
  site: 'webgun orri hemen domeinu gure gu blog foro',
  please: 'mesedez eskerrik eskatzen arren',
  support: 'lagun babes doan finantza diru-sarrer bizi ordain kazetari sostengu',
  access: 'jarrai sarbide irakur ikus eduki artikulu',
  reload: 'berriz-karga freska berriro',
  fail: 'errore arazo ez-dabil ez-da-karga huts',
  if: 'baldin badu bada =ba',
  not: '=ez gabe inoiz',
  part: 'bideo erreproduz deskarga botoi formulario mapa ordainketa iruzkin irudi fitxategi txat esteka',
  cookie: 'adostas bazkide pribatu datu-pertsonal',
  pay: 'harpide hilabete prezio kide dohain',
  login: 'saio pasahitz kontu erregistr',
  mail: 'buletin posta',
  age: 'urte adin =18',
  tool: 'laster pribatu antibirus itzulp',
  report: 'esan ikerketa ehuneko erabiltzaile argitaletxe enpresa epaitegi nabigatzaile arabera',
  how: 'nola zergatik zer',
  done: 'eskerrik jada',
}
