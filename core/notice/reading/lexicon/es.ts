import type { Lexicon } from './lexicon'

/** Spanish. */
export const es: Lexicon = {
  blocker:
    'adblock bloqueador ublock adguard ghostery escudo extensi complemento filtro antipublic brave',
  ads: 'anunci publicidad publicit banner propaganda aviso patrocin',
  block: 'bloque ocult escond filtr impid impedi elimin tap',
  off: 'desactiv apag deshabilit paus quit suspend inhabilit elimin retir desinstal detén deja cerr baj desconect sin',
  allow:
    'permit acept dej excepci lista-blanca desbloque mostr habilit activ autoriz añad agreg pasar confi',
  using:
    'detect usa usando utiliz notado parece hemos encontr activ vemos visto tienes tiene descubri',
  site: 'sitio página web aquí dominio nosotros nuestr portal blog foro',
  please: 'por-favor favor gracias podrías puedes podría pedimos rogamos agradec',
  support: 'apoy ayud gratis gratuit financ ingres pag periodis mantener sostien vivimos',
  access: 'continu acced acceso leer ver desbloque contenido artículo seguir luego para',
  reload: 'recarg actualiz refresc f5',
  fail: 'fall error problema no-funciona no-carga no-se-puede imposible inconveniente',
  if: '=si caso cuando',
  not: '=no nunca jamás sin ningún tampoco',
  part: 'captcha vídeo video reproductor descarg botón formulario mapa pago comentari imagen archivo chat stream enlace sesión',
  cookie: 'cookie consent socios privacidad datos-personal',
  pay: 'suscri mes precio € premium dona miembro prueba',
  login: 'iniciar-sesión inicia contraseña cuenta regístr registr',
  mail: 'boletín newsletter correo',
  age: 'años =18 mayor adult edad',
  tool: 'vpn proxy emergente pop-up javascript antivirus privad incógnito traduc',
  report:
    'según estudio ciento usuarios editores empresa tribunal encuesta millon navegador google youtube dijo',
  how: 'cómo =por-qué qué cuál',
  done: 'gracias ya',
}
