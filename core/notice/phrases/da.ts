import type { Phrases } from './phrases'

/** Danish. */
export const da: Phrases = {
  own: 'og det er du din dit vores på ikke til vi en af har for denne den vil os at',
  disable:
    'slå* ~ fra | slukke* | sluk | undtag* | hvidlist* | på pause | fjern* | slå ~ (fra | av) | sæt* ~ på pause | tilføj* ~ oss? | afinstaller* | deaktiv* | sluk ~ for',
  allow: '(tillad | accepter | vis)* ~ (annonce | reklame)*',
  found:
    'opdaget | registreret | fundet | bemærket | ser ud | (?<!hvis )du bruger | bruger du | aktiv | slået til | vi kan se | vi ser | ligner | har ~ slået til | er aktiv* | spærrer | blokerer',
  reload: 'genindlæs* | opdater* | prøv igen',
  support: 'støt* | hjælp*',
  denied:
    '(ingen | ikke) ~ (nødvendig | fundet | opdaget | registreret | brug for)* | behøver (du )?(ikke | ingen)',
  ifFails:
    'hvis (der (ikke | sker) | det ikke | intet | siden | du (oplever | har problemer)) | hvis ~ (ikke | fejler) | virker ~ ikke',
  tool: 'privat(e)? ?(browsing | vindue | tilstand)*',
  consent: 'samtykke* | partnere | privatliv*',
  money: 'måned* | (reklame | annonce)fri* | uden (reklamer | annoncer) | medlem* | donér | doner*',
  logIn: 'log (ind | på) | adgangskode | kodeord | opret* | tilmeld* | konto',
  access: 'for at (læse | fortsætte | se | få)',
  failed: 'mislykked* | kunne ikke | gik galt',
}
