import type { Lexicon } from './lexicon'

/** Galician. */
export const gl: Lexicon = {
  blocker: 'bloqueador bloqueo escudo extensi complemento filtro',
  ads: 'anunci publicidade publicit banner propagand patrocin',
  block: 'bloque agoch ocult filtr imped',
  off: 'desactiv apag deshabilit paus suspend quit elimin desinstal deixa-de sen retir desconect parar',
  allow:
    'permit acept deix excepci lista-branca desbloque amos mostr activ habilit engad autoriz pasar confi',
  using: 'detect usas usa utiliz parece atop activo vemos notam',
  site: 'sitio web páxina aquí dominio nós noso nosa portal blog foro',
  please: 'por-favor grazas podes pode poderías pedimos rogamos',
  support: 'apoi axud gratis gratuit financ ingres vivir pag xornalis manter',
  access: 'continu acced acceso ler ver contido artigo para despois',
  reload: 'recarg actualiz',
  fail: 'erro problema non-funciona non-carga fallo',
  if: '=se caso cando',
  not: '=non nunca sen ningún',
  part: 'vídeo reprodutor descarg botón formulario mapa pagamento comentari imaxe ficheiro chat ligaz sesión',
  cookie: 'consent socios privacidade datos-persoais',
  pay: 'subscri mes prezo premium doa membro',
  login: 'iniciar-sesión contrasinal conta rexistr',
  mail: 'boletín correo',
  age: 'anos idade =18',
  tool: 'emerxent privad antivirus tradu',
  report: 'segundo estudo cento usuarios editores empresa tribunal navegador dixo',
  how: 'como por-que que',
  done: 'grazas xa',
}
