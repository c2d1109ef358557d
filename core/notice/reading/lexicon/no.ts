import type { Lexicon } from './lexicon'

/** Norwegian. */
export const no: Lexicon = {
  blocker: 'annonseblok reklameblok blokker blokkering skjold utvidelse tillegg filter',
  ads: 'annonse reklame sponsor',
  block: 'blokk skjul filtr stopp hindr',
  off: 'slå-av =av deaktiver paus fjern stopp avinstall uten slutt la-være',
  allow:
    'tillat la unntak hviteliste hvitlist vis godta godkjenn slå-på =på aktiver legg-til slipp stol',
  using: 'oppdag brukt bruker ser-ut funnet aktiv kan-se merker registrert',
  site: 'side nettsted her domene =oss vår blogg forum nettside',
  please: 'vennligst vær-så-snill takk vil-du kan-du ber gjerne',
  support: 'støtt hjelp gratis finans leve inntekt betal journalis overlev',
  access: 'fortsett tilgang lese se-videre innhold artikkel for-å deretter lås',
  reload: 'last-inn oppdater last-på-nytt igjen',
  fail: 'feil problem fungerer-ikke virker-ikke lastes-ikke mislyk går-ikke',
  if: 'hvis dersom når',
  not: 'ikke ingen aldri uten',
  part: 'avspiller last-ned knapp skjema kart betal kommentar bilde fil strøm innlogg',
  cookie: 'informasjonskaps samtyk partner personvern personopplysning',
  pay: 'abonn måned pris kr medlem doner',
  login: 'logg-inn passord konto registrer',
  mail: 'nyhetsbrev e-post',
  age: '=år alder voksen',
  tool: 'privat oversett vindu',
  report: 'sier prosent undersøkelse brukere utgiver selskap domstol nettleser ifølge',
  how: 'hvordan hvorfor =hva hvilke',
  done: 'takk allerede',
}
