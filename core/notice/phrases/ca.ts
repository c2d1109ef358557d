import type { Phrases } from './phrases'

/** Catalan. */
export const ca: Phrases = {
  own: 'el els les que per una teu teva seva nostre és aquest aquesta amb pàgina tens plau fer vist',
  blocker: 'blo* (els|la) (anunci | publicit)*',
  disable:
    'paus* | llista blanca | excepci* | apag* | inhabilit* | posa* ~ (pausa | llista) | inclo* ~ excepci* | afegeix* ~ llista | desactiv* | treu*',
  allow: '(permet | accept | activ)* ~ (anuncis | publicitat)',
  found:
    'hem (vist | notat) | sembla | (estàs | esteu | està) (usant | utilitzant | fent servir | bloquejant) | activat | tens ~ (activat | encès | instal·lat) | (estàs | esteu) utilitzant | fas servir | bloqueges | detecta*',
  reload: '(re)?carreg* | actualitz* | torn* a provar',
  support: 'ajud* | suport | recolz* | manten*',
  denied: "no (cal | necessit* | és necessari | s'ha detectat) | cap (ad | blo)*",
  ifFails:
    "si (no (passa | funciona) | res | la pàgina | tens problemes) | si ~ no ~ (carrega | funciona | es veu | apareix | s'obre)",
  tool: '(navegació | finestra | mode) priva[dt]*',
  consent: 'galetes',
  privacy: 'privadesa',
  money: 'subscri* | mes | sense (anuncis | publicitat)',
  logIn: 'inici* (la )?sessió | contrasenya | registr* | (teu | un) compte',
  failed: "no s'ha pogut | ha fallat",
}
