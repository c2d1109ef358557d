import type { Lexicon } from './lexicon'

/** Italian. */
export const it: Lexicon = {
  blocker:
    'adblock blocco bloccante bloccatore ublock adguard ghostery scudo estensione filtro blocca-annunci brave ad-block abp ad-blocker bloccapubblicità blocca-pubblicità bloccanti anti-pubblicità filtri componente-aggiuntivo plugin strumento-di-blocco software-di-blocco scudi',
  ads: 'pubblicit annunci inserzion banner sponsor réclame spot spazi-pubblic riquadri quadratin reclame',
  block: 'blocc nascond nascost filtr impedi oscur copre coperte elimina mangiat invisibil tagli',
  off: 'disattiv disabilit spegn sospend rimuov pausa toglie togli elimin smett disinstall abbass senza spent ferma spengo tolto levalo leva disinnesc via-quel =giù chiudi escluder esclus a-nanna',
  allow:
    'permett consent accett lascia eccezion whitelist lista-bianca sblocc mostra abilit autorizz aggiung attiv passare mettici inserisci inserirci concedere via-libera fidat attendibil riabilit =passi =passa passino tornare tornino torni comparire compaiano strada spazio chance escludi accogli fai-vedere ridate spazio-visibile',
  using:
    'rilevat usa usando utilizz notato sembra trovato attivo vediamo visto risulta beccato hai-un stai-usando risult riscontrat segnal notiamo acceso vedere-che',
  site: 'sito pagina qui dominio =noi nostr portale blog forum =da-noi testata giornale redazione questo radio =ci',
  please:
    'per-favore prego grazie chiediamo ti-preghiamo preghiamo potresti puoi gentil cortes piacere pregano prega =dai =pls gradiremmo gradit riconoscent carino sarebbe invitiamo ti-va una-mano aiutaci saremmo gradita considerat favore',
  support:
    'sosten sosteni support aiut gratis gratuit finanzi vivere entrate pag giornalis stipendi costa costo server introiti ricavi campiamo campare mantenut regge bolletta mangiamo spicciol copre hosting contribut guadagnare',
  access:
    'continu acced accesso leggere guardare vedere contenuto articolo proseguire per poi leggi legge parte partirà prosegu apre aperta si-apre episodio partita ricetta guarda limitat visibil disponibil si-passa discussione =resto sbloccare gioca diretta',
  reload: 'ricaric aggiorn f5 riprova ripeti rinfresc',
  fail: 'errore problem non-funziona non-carica fallit impossibile pianta nero vuota rott annullat muta storto =ops non-parte non-compare non-risponde non-vedi non-arriv fallisc non-riuscit non-disponibile inchioda sparit sfasat',
  if: '=se caso quando qualora finché appena altrimenti',
  not: '=non mai senza nessun niente =né zero nemmeno',
  part: 'captcha video player scaric download pulsante modulo mappa pagamento comment immagin file chat stream link carrello posti sondaggio voto foto prenota verifica firma anteprima calendario assistente candidatura gioco codice-sconto speed-test spid diretta notific modul registro caricamento bollettino coda bigliett webcam sottotitol iscrizion lezione',
  cookie:
    'cookie consenso partner privacy dati-personali terze-parti rifiut finalità preferenze acconsent',
  pay: 'abbon mese prezzo € premium dona membro prova socio associ caffè piano euro disdici',
  login: 'accedi password account registr login entra codice-fiscale bentornato spid',
  mail: 'newsletter email posta casella iscriviti mail',
  age: 'anni =18 maggiorenn età nascita',
  tool: 'vpn proxy pop-up popup javascript antivirus privata traduz lucchetto notifiche finestra',
  report:
    'secondo studio cento utenti editor azienda tribunale sondaggio milion browser google youtube detto dice indagine rapporto legge italiano intervistat lettori chrome firefox android store perdite lamentano corte miliardi',
  how: '=come perché =cosa quale istruzioni mostrami passo-dopo-passo',
  done: 'grazie già fatto correttamente ringrazia spento tolto',
}
