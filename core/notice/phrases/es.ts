import type { Phrases } from './phrases'

/** Spanish. */
export const es: Phrases = {
  own: 'el los las que por para una tu su usted nuestro nuestra es esta este en',
  disable:
    'inhabilit* | desconect* | apag* | paus* | lista blanca | excepci* | quit(a | ar | e) | apág* | apag* | ponl* | pon(er | ga | gan)? ~ (pausa | lista) | agré(g | gu)* | añád* | deshabil* | desactív* | desactiv* | retir*',
  allow: '(permit | acept | habilit | activ | mostrar)* ~ (anuncio | publicidad)*',
  found:
    'hemos (visto | notado) | parece* | (estás | está) (usando | utilizando | bloqueando) | activado | activo | encontrado | tienes ~ (activ | encendid | instalad)* | encendid* | estás bloqueando | usas | activad* | bloqueador detectado',
  reload: 'recarg* | actualiz* | refresc* | intent* de nuevo | reintent*',
  support: 'apoy* | ayud*',
  denied:
    'no (necesit* | hace falta | es necesari* | se (ha )?(detect* | requiere) | está (usando | activ*)) | ningún | sin necesidad | gracias por (haber | no)',
  ifFails:
    'si (no (pasa | ocurre | funciona | se | ves | puedes) | nada | algo | la página | el problema | tienes problemas) | si ~ no ~ (carga* | funciona* | se (ve | reproduce | muestra | abre) | aparece | arranca)',
  tool: '(navegación | modo | ventana) privad*',
  consent: 'nuestros socios',
  money: 'suscri* | mes | soci[oa] | sin (anuncios | publicidad) | don(a | ar | ación | aciones)',
  logIn: 'inici* sesión | contraseña | regístr* | registr* | (tu | una) cuenta',
  access: 'para (continuar | seguir | ver | acceder | leer | poder | disfrutar | jugar)',
  failed:
    'no se (pudo | puede | ha podido) | falló | ha fallado | no disponible | salió mal | un error',
}
