import type { Lexicon } from './lexicon'

/** Spanish. */
export const es: Lexicon = {
  blocker:
    'adblock bloqueador ublock adguard ghostery escudo extensi complemento filtro antipublic brave ad-block abp blocker antianunci anti-anuncios adblok software-de-bloqueo herramienta-de-bloqueo plugin lista-negra',
  ads: 'anunci publicidad publicit banner propaganda aviso patrocin publi =publi cuña recuadro espacio-publicit cuadradit comercial',
  block:
    'bloque ocult escond filtr impid impedi elimin tap bloqu comió cierra prohíb suprim invisible',
  off: 'desactiv apag deshabilit paus quit suspend inhabilit elimin retir desinstal detén deja cerr baj desconect sin apágal quítal quít sacá saca sáca páusal fuera desmarc =off suspénd bájal amarra suelta deten pare liber desbloquéan cancel',
  allow:
    'permit acept dej excepci lista-blanca desbloque mostr habilit activ autoriz añad agreg pasar confi permít permis exceptú hueco oportunidad chance lista-de-permitidos habilít muéstr admit paso pasen respirar indult inclu incluir sumar =suma agrég añád confía prend volver vuelva vean dale-paso aparez',
  using:
    'detect usa usando utiliz notado parece hemos encontr activ vemos visto tienes tiene descubri tenés traes llevas-puesto encendido prendido pillamos notamos percib indica observ comprob andas puesto estás-usando',
  site: 'sitio página web aquí dominio nosotros nuestr portal blog foro =nos esta-web diario radio =acá redacción este-puerto',
  please:
    'por-favor favor gracias podrías puedes podría pedimos rogamos agradec porfa porfis plis porfavor rogam amable detalle invitamos considera anda échanos mano ilusión serías pediría',
  support:
    'apoy ayud gratis gratuit financ ingres pag periodis mantener sostien vivimos sueldo servidor server patrocinador subvenci sostenem comer comemos colabor contribu costo cuesta cubre hosting dinero centavos',
  access:
    'continu acced acceso leer ver desbloque contenido artículo seguir luego para sigue seguimos entras capítulo partido nota noticia receta hilo abre abrirá abrimos comenzará disponible limitad restring visible ocult-contenido jugar juega',
  reload: 'recarg actualiz refresc f5 vuelve-a volver-a-intentar reintent inténtal intent',
  fail: 'fall error problema no-funciona no-carga no-se-puede imposible inconveniente en-blanco negro congel no-aparece no-responde no-se-muestra salió-mal =ups rotas cancelad vacía no-abre',
  if: '=si caso cuando siempre-que en-cuanto mientras hasta-que',
  not: '=no nunca jamás sin ningún tampoco =ningun ninguna =ni nada',
  part: 'captcha vídeo video reproductor descarg botón formulario mapa pago comentari imagen archivo chat stream enlace sesión carrito asientos encuesta voto foto fotos cita reserva verificación vista-previa cupón firma certificado calendario asistente juego test-de-velocidad iniciar-sesión notificacion radio-en-vivo',
  cookie:
    'cookie consent socios privacidad datos-personal terceros rechaz preferencias finalidad almacen configur',
  pay: 'suscri mes precio € premium dona miembro prueba mensual socio café dólar plan tarifa mercado-pago',
  login: 'iniciar-sesión inicia contraseña cuenta regístr registr clave entrar sesión-ha ingresa',
  mail: 'boletín newsletter correo apúntate buzón',
  age: 'años =18 mayor adult edad nacimiento',
  tool: 'vpn proxy emergente pop-up javascript antivirus privad incógnito traduc notificaciones candado ventanas-emergentes extensiones-del-navegador',
  report:
    'según estudio ciento usuarios editores empresa tribunal encuesta millon navegador google youtube dijo afirma informe lectores chrome firefox android supremo =ley denunci españoles tienda-de',
  how: 'cómo =por-qué qué cuál pasos instrucci paso-a-paso enséñame',
  done: 'gracias ya listo hecho correctamente de-corazón',
}
