import type { Lexicon } from './lexicon'

/** Occitan. */
export const oc: Lexicon = {
  blocker: 'blocador bloquejador blocatge escut extension modul filtre',
  ads: 'reclama publicitat anóncia bandièra',
  block: 'bloc amag filtr empach',
  off: 'desactiv amòrt arrest paus suspend lev suprim sens',
  allow: 'permet acceptat daissa excepcion lista-blanca desbloc aficha activ autoriz apond',
  using: 'detect utiliz sembla trob actiu vesèm',
  site: 'site pagina aicí domeni nosautres nòstr',
  please: 'se-vos-plai mercés podètz vos-pregam',
  support: 'sosten ajud gratuit finanç revengut viu pag jornalist',
  access: 'contunh accès legir veire contengut article per',
  reload: 'recarg actualiz',
  fail: 'error problèma fonciona-pas se-carga-pas',
  if: '=se cas quand',
  not: '=pas sens jamai',
  part: 'vidèo lector telecarg boton formulari mapa pagament comentari imatge fichièr ligam',
  cookie: 'consent partenari vida-privada',
  pay: 'abon mes prètz don membre',
  login: 'connect senhal compte inscri',
  mail: 'letra corrièl',
  age: 'ans =18',
  tool: 'incognito antivirus tradu',
  report: 'segon estudi cent utilizaire',
  how: 'cossí perqué',
  done: 'mercés ja',
}
