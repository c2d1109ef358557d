import type { Lexicon } from './lexicon'

/** Italian. */
export const it: Lexicon = {
  blocker:
    'adblock blocco bloccante bloccatore ublock adguard ghostery scudo estensione filtro blocca-annunci brave',
  ads: 'pubblicit annunci inserzion banner sponsor réclame',
  block: 'blocc nascond nascost filtr impedi',
  off: 'disattiv disabilit spegn sospend rimuov pausa toglie togli elimin smett disinstall abbass senza spent ferma',
  allow:
    'permett consent accett lascia eccezion whitelist lista-bianca sblocc mostra abilit autorizz aggiung attiv passare',
  using: 'rilevat usa usando utilizz notato sembra trovato attivo vediamo visto risulta',
  site: 'sito pagina qui dominio =noi nostr portale blog forum',
  please: 'per-favore prego grazie chiediamo ti-preghiamo preghiamo potresti puoi gentil cortes',
  support: 'sosten sosteni support aiut gratis gratuit finanzi vivere entrate pag giornalis',
  access: 'continu acced accesso leggere guardare vedere contenuto articolo proseguire per poi',
  reload: 'ricaric aggiorn f5',
  fail: 'errore problem non-funziona non-carica fallit impossibile',
  if: '=se caso quando qualora',
  not: '=non mai senza nessun',
  part: 'captcha video player scaric download pulsante modulo mappa pagamento comment immagin file chat stream link',
  cookie: 'cookie consenso partner privacy dati-personali',
  pay: 'abbon mese prezzo € premium dona membro prova',
  login: 'accedi password account registr login',
  mail: 'newsletter email posta',
  age: 'anni =18 maggiorenn età',
  tool: 'vpn proxy pop-up popup javascript antivirus privata traduz',
  report:
    'secondo studio cento utenti editor azienda tribunale sondaggio milion browser google youtube detto',
  how: '=come perché =cosa quale',
  done: 'grazie già',
}
