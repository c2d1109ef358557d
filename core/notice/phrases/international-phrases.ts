import type { Phrases } from './phrases'

/**
 * Words that are the same in many languages and mean the same wherever they stand: loanwords, Latin roots,
 * brands, and nouns put together from "advertising" and "block", in whichever order a language does it.
 */
export const internationalPhrases: Partial<Phrases> = {
  blocker:
    "ads? ?blo[ck]* | advert* blo[ck]* | u ?block* | adguard* | (reklaa?m|reclam|annon[cs]|werbe|advertenti|oglas)* ?blo[ck]* | blo([ck]|qu)* ([a-z]{1,5}[\\s']){0,2}(reklaa?m|reclam|oglas|ann?un[ct]?i|anunt|anunc|annonc|publi[ck]i|pub(s|bli)?(?!li))*",
  disable: 'd[ei][sz]?a[ck]{0,2}t{1,2}iv* | inaktiv* | d[ei]sh?abil* | white ?list*',
  found: 'dete[ck]*',
  support: 'gratis | gratuit* | finan[cz]*',
  tool: 'vpn | proxy | javascript | (re ?)?captcha* | in[ck]ognito | robot*',
  consent: 'cookie* | consent(ement|iment*|imiento)? | consenso | gdpr | rgpd | dsgvo',
  privacy:
    'privac* | datenschutz* | confidential* | confidencialit* | confidențialit* | konfiden[ct]* | vie privée | vida privada',
  // What is named before the request is what does not work; the services that blockers get in the way of.
  failed:
    'stripe | paypal | firebase | turnstile | disqus | google maps | paiement* | pagamento* | zahlung* | betaling*',
  money:
    '[$£€¥₩₹₽₴₺₪] ?[0-9] | [0-9] ?([$£€¥₩₹₽₴₺₪] | (kr | zł | kč | ft | lei | eur | usd | tl | руб | грн | лв)) | abb?on[aei]* | subscr* | premium',
  logIn: 'login | log in | password | passwort',
  age: '(?<![0-9.,:])(18 | (16 | 21) ?[+])(?![0-9.,:%])',
}
