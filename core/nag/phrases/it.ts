import type { Phrases } from './phrases'

/** Italian. */
export const it: Phrases = {
  own: 'il lo gli di che per una tuo tua sua nostro del della questo sito è non',
  blocker: 'blo* (gli|le|la) (annunci | pubblicit)*',
  disable: 'spegn* | sospend* | paus* | lista bianca | eccezion* | rimuov* | togli*',
  allow: '(consent | permett | accett | abilit | attiv | mostr)* ~ (annunci | pubblicità)',
  found:
    'rileva* | notato | sembra* | stai (usando | utilizzando | bloccando) | attivo | attivato | in uso',
  reload: 'ricaric* | aggiorn* | riprova*',
  support: 'sosten* | supporta* | aiut*',
  denied:
    'nessun* | non (serve | occorre | è (necessari* | richiest* | stato) | hai bisogno | stai (usando | utilizzando)) | senza bisogno',
  ifFails:
    'se (non (succede | funziona | vedi | riesci) | nulla | niente | la pagina | il problema | hai problemi)',
  tool: '(navigazione | finestra | modalità) (privata | anonima)',
  consent: 'riservatezza',
  money: 'mese | senza pubblicità | dona* | iscriv*',
  logIn: 'accedi | registrati | il tuo account',
}
