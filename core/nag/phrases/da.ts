import type { Phrases } from './phrases'

/** Danish. */
export const da: Phrases = {
  own: 'og det er du din dit vores på ikke til vi en af har for denne',
  disable: 'slå* ~ fra | slukke* | sluk | undtag* | hvidlist* | på pause | fjern*',
  allow: '(tillad | accepter | vis)* ~ (annonce | reklame)*',
  found:
    'opdaget | registreret | fundet | bemærket | ser ud | (?<!hvis )du bruger | bruger du | aktiv | slået til',
  reload: 'genindlæs* | opdater* | prøv igen',
  support: 'støt* | hjælp*',
  denied:
    '(ingen | ikke) ~ (nødvendig | fundet | opdaget | registreret | brug for)* | behøver (du )?(ikke | ingen)',
  ifFails: 'hvis (der (ikke | sker) | det ikke | intet | siden | du (oplever | har problemer))',
  tool: 'privat(e)? ?(browsing | vindue | tilstand)*',
  consent: 'samtykke* | partnere | privatliv*',
  money: 'måned* | (reklame | annonce)fri* | uden (reklamer | annoncer) | medlem* | donér | doner*',
  logIn: 'log (ind | på) | adgangskode | kodeord | opret* | tilmeld* | konto',
}
