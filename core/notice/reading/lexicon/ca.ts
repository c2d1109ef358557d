import type { Lexicon } from './lexicon'

/** Catalan. */
export const ca: Lexicon = {
  blocker: 'bloquejador bloqueig blocador escut extensi complement filtre bloquejar-anunc',
  ads: 'anunci publicitat publicit bàner propagand patrocin',
  block: 'bloqu amag filtr impedi',
  off: 'desactiv apag atur deshabilit paus suspè treu elimin desinstal deixa-de sense abaixa',
  allow:
    'permet accept deixa excepci llista-blanca desbloq mostr activ habilit afegi autoritz confi passar',
  using: 'detect fas-servir utilitz sembla trobat actiu veiem notat',
  site: 'lloc web pàgin aquí domini nosaltres nostr portal blog fòrum',
  please: 'si-us-plau sisplau gràcies pots podeu podríeu demanem preguem',
  support: 'suport ajud gratu financ ingress viur pag periodis manten',
  access: 'continu accedi accés llegi veure contingut article per-a després',
  reload: 'recarreg actualitz torna',
  fail: 'error problem no-funciona no-es-carrega fallat',
  if: '=si cas quan',
  not: '=no mai sense cap',
  part: 'vídeo reproductor descarreg botó formulari mapa pagament coment imatge fitxer xat enllaç sessió',
  cookie: 'galet consent socis privadesa dades-personals',
  pay: 'subscri mes preu premium don membre',
  login: 'inicia-sessi contrasenya compte registr',
  mail: 'butlletí correu',
  age: 'anys edat =18',
  tool: 'emergent privad antivirus tradu',
  report: 'segons estudi cent usuaris editors empresa tribunal navegador dit',
  how: 'com per-què què',
  done: 'gràcies ja',
}
