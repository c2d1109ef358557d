import type { Phrases } from './phrases'

/** Italian. */
export const it: Phrases = {
  own: 'il lo gli di che per una tuo tua sua nostro del della questo sito è non',
  blocker: 'blo* (gli|le|la) (annunci | pubblicit)*',
  disable:
    'spegn* | sospend* | paus* | lista bianca | eccezion* | rimuov* | togli* | disattiv* | disabil* | tog(li | lie)* | metti* ~ pausa | aggiung* ~ (whitelist | lista | eccezion)*',
  allow: '(consent | permett | accett | abilit | attiv | mostr)* ~ (annunci | pubblicità)',
  found:
    'rileva* | notato | sembra* | stai (usando | utilizzando | bloccando) | attivo | attivato | in uso | hai ~ (attiv | acces | installat)* | acceso | (stai | state) (usando | utilizzando) | blocchi | attiv[oa]',
  reload: 'ricaric* | aggiorn* | riprova*',
  support: 'sosten* | supporta* | aiut*',
  denied:
    'nessun* | non (serve | occorre | è (necessari* | richiest* | stato) | hai bisogno | stai (usando | utilizzando)) | senza bisogno | grazie per (aver | non)*',
  ifFails:
    'se (non (succede | funziona | vedi | riesci) | nulla | niente | la pagina | il problema | hai problemi) | (se | qualora) ~ non ~ (carica | parte | funziona | si (vede | apre | carica) | viene | compare)',
  tool: '(navigazione | finestra | modalità) (privata | anonima)',
  privacy: 'riservatezza',
  money: 'mese | senza pubblicità | dona* | iscriv*',
  logIn: 'accedi | registrati | il tuo account',
  access: 'per (continuare | accedere | leggere | vedere | visualizzare | proseguire)',
  failed: 'non riuscit* | impossibile | non disponibil* | un errore | fallit*',
}
