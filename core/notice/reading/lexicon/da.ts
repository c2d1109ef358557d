import type { Lexicon } from './lexicon'

/** Danish. */
export const da: Lexicon = {
  blocker: 'annonceblok reklameblok blocker blokering skjold udvidelse tilføjelse filter blokker',
  ads: 'annonc reklame sponsor',
  block: 'blok skjul filtr stopp hindr forhindr',
  off: 'slå-fra slukke sluk =fra deaktiv paus fjern stop afinstall afbryd uden slip undlad',
  allow:
    'tillad tillade lad undtag hvidlist hvidliste vis vises accepter godkend slå-til =til aktiver tilføj stol lukke luk',
  using: 'opdag registr brug bruger ser-ud benyt fundet aktiv kan-se bemærk slået',
  site: 'side websted her domæne =os vores blog forum hjemmeside',
  please: 'venligst vær-sød venlig tak vil-du kan-du beder gerne overvej',
  support: 'støt hjælp gratis finans leve indtægt betal journalis overlev',
  access: 'fortsæt adgang læs se-videre indhold artikel for-at derefter lås',
  reload: 'genindlæs opdater igen',
  fail: 'fejl problem virker-ikke indlæses-ikke mislyk går-galt',
  if: 'hvis når =såfremt',
  not: 'ikke ingen aldrig uden',
  part: 'afspiller hent download knap formular kort betal kommentar billede fil strøm login',
  cookie: 'samtyk partner privatliv persondata personoplysning',
  pay: 'abonn måned pris kr medlem donér doner',
  login: 'log-ind adgangskode konto tilmeld',
  mail: 'nyhedsbrev mail',
  age: '=år alder voksen',
  tool: 'privat oversæt vindue',
  report: 'siger procent undersøgelse brugere udgiver firma domstol browser ifølge',
  how: 'hvordan hvorfor =hvad hvilke',
  done: 'tak allerede',
}
