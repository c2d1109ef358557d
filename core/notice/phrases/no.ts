import type { Phrases } from './phrases'

/** Norwegian, both written forms. */
export const no: Phrases = {
  own: 'og det er du din ditt vår vårt på ikke til vi en av har for denne eg ikkje oss den kan',
  disable:
    'slå* ~ av | skru* ~ av | unntak* | hvitelist* | fjern* | på pause | slå ~ av | skru ~ av | legg* ~ til | sett* ~ på pause | avinstaller*',
  allow: '(tillat | aksepter | godta | vis)* ~ (annonse | reklame)*',
  found:
    'oppdaget | registrert | funnet | merket | ser ut | (?<!hvis )du (bruker | brukar) | bruker du | aktiv | slått på | vi ser | har ~ på | er aktiv* | virker som | registrert | stopper | hindrer',
  reload: 'last* ~ (på nytt | inn) | oppdater* | prøv igjen',
  support: 'støtt* | hjelp*',
  denied:
    '(ingen | ikke) ~ (nødvendig | funnet | oppdaget | behov)* | trenger (du )?(ikke | ingen)',
  ifFails:
    'hvis (ingenting | det ikke | siden | du (opplever | har problemer)) | (hvis | dersom | om) ~ ikke | virker ikke',
  tool: 'privat(e)? ?(modus | vindu | nettlesing)*',
  consent: 'samtykk* | personvern* | informasjonskaps* | partnere',
  money: 'måned* | (reklame | annonse)fri* | uten (reklame | annonser) | medlem* | doner*',
  logIn: 'logg* inn | passord | registrer deg | opprett* | konto',
  blocker: 'blokker* annons*',
  access: 'for å (lese | fortsette | se | få)',
  failed: 'mislyktes | kunne ikke | gikk galt',
}
