import type { Lexicon } from './lexicon'

/** Galician. */
export const gl: Lexicon = {
  blocker:
    'bloqueador bloqueo escudo extensi complemento filtro adblock ad-block ublock adguard ghostery brave abp adblocker antipublicidade lista-negra software-de-bloqueo ferramenta-de-bloqueo',
  ads: 'anunci publicidade publicit banner propagand patrocin recadro cadradiñ espazo-public',
  block: 'bloque agoch ocult filtr imped =tap tapa tapan cort papou invisible suprim',
  off: 'desactiv apag deshabilit paus suspend quit elimin desinstal deixa-de sen retir desconect parar quítal párao páral para-o para-as apágao apágo fóra baixa báixao suspénd suspénde pecha peche desarm desmarca durmir vacacións solta póño desactív ergueit abaixo =sac',
  allow:
    'permit acept deix excepci lista-branca desbloque amos mostr activ habilit engad autoriz pasar confi permíte desbloqué engáden engádeo métenos ponnos pon-nos pasen pase déixanos inclúa ábrelles oportunidade fíate volva volver volve acender admitide reactiv autoric exclú asom visualiz saír saia solta =saen',
  using:
    'detect usas usa utiliz parece atop activo vemos notam estás-a vimos levas-posto aceso prendido pillámos semella cónstanos indica observamos emprega tes-un en-marcha',
  site: 'sitio web páxina aquí dominio nós noso nosa portal blog foro =nesta =neste =nos prensa xornal redacción radio revista lesnos connosco',
  please:
    'por-favor grazas podes pode poderías pedimos rogamos porfa pregámos pedímos favor veña anda amable agradec =man convidamos gusto oxalá convén bótanos faríasnos solicítase estaría',
  support:
    'apoi axud gratis gratuit financ ingres vivir pag xornalis manter soldo servidor custa cartos vivimos subvenc céntimos xantamos fonte mantén aguanta balde cobra aloxamento gañar =pan',
  access:
    'continu acced acceso ler ver contido artigo para despois seguir segue lendo capítulo partido nova receita abre ábrese comeza comezar limitad dispoñible restrinx lectura =fío mira entra xogar retransmis oculto',
  reload: 'recarg actualiz volve-probar proba-outra tentar tentalo refresc',
  fail: 'erro problema non-funciona non-carga fallo falla negro branco pendurado rotas cancelada vaites non-sae non-responde non-ves non-chega non-comeza non-abre baleir non-dispoñible atasc desfasad esfum',
  if: '=se caso cando en-canto mentres contrario ata-que',
  not: '=non nunca sen ningún ningunha =nin nada cero',
  part: 'vídeo reprodutor descarg botón formulario mapa pagamento comentari imaxe ficheiro chat ligaz sesión captcha carro asentos enquisa voto fotos cita reserva verificación videochamada vista-previa código-de-desconto calendario asistente solicitude xogo proba-de-velocidade sinatura radio-en-directo notificac inscric aula recibo cola matrícula cámara subtítulos',
  cookie:
    'consent socios privacidade datos-persoais cookie terceiros rexeit finalidad preferencias',
  pay: 'subscri mes prezo premium doa membro cota café socio socios € tarifa plan achega euros',
  login: 'iniciar-sesión contrasinal conta rexistr =dni benvido entrar',
  mail: 'boletín correo caixa newsletter apúntate',
  age: 'anos idade =18 maiores nacemento maior-de-idade',
  tool: 'emerxent privad antivirus tradu vpn javascript cadeado xanela',
  report:
    'segundo estudo cento usuarios editores empresa tribunal navegador dixo =di informe =lei galegos enquisados mocidade lectores chrome firefox android google youtube tenda perdas quéixanse millóns',
  how: 'como por-que que instrucións ensíname paso-a-paso',
  done: 'grazas xa feito entendido correctamente',
}
