import type { Lexicon } from './lexicon'

/** Occitan. */
export const oc: Lexicon = {
  blocker:
    'blocador bloquejador blocatge escut extension modul filtre adblock ad-block ublock adguard ghostery brave abp adblocker antipublicitat filtratge logicial-de-blocatge esplech-de-blocatge lista-negra',
  ads: 'reclama publicitat anóncia bandièra =pub anonciaire publicitari afichatge carrat partenaris-comercials',
  block: 'bloc amag filtr empach blòc blòqu esfaça escaf tapa tapat cope invisible suprimís',
  off: 'desactiv amòrt arrest paus suspend lev suprim sens atud tira tiratz abaiss =fòra desarm desbranc descoch quitatz metre-en-pausa metètz en-pausa barratz refresc alucat =bas',
  allow:
    'permet acceptat daissa excepcion lista-blanca desbloc aficha activ autoriz apond passar pas-de-blocatge mostr fisatz dobriss tornatz torne tolera esparnh permés paréisser chança liura exclure reactiv sortir sortis =córrer',
  using:
    'detect utiliz sembla trob actiu vesèm avètz-un remarcat agantat constatam notam indica observat vira alucat',
  site: 'site pagina aicí domeni nosautres nòstr =nos jornal premsa portal redaccion ràdio revista aqueste aquesta blòg',
  please:
    'se-vos-plai mercés podètz vos-pregam mercé se-te-plai pregam poiriatz poiriás còp-de-man siatz brave agradariá volgatz =cal reconeissents plaser =stp pensatz',
  support:
    'sosten ajud gratuit finanç revengut viu pag jornalist salari servidor còsta vivèm subvenc moneda argent centime manjam sorga albergament ten-drecha gratis sòus benevòl ganhar',
  access:
    'contunh accès legir veire contengut article per lectura legissètz episòdi match novèla recèpta dobrirà dobrís comença limitat indisponible restrench fial agachar agacha jòga aprèp puèi dintra',
  reload: 'recarg actualiz tornar-ensajar tornatz-ensajar torna-ensajar ensajatz refrescar repetir',
  fail: 'error problèma fonciona-pas se-carga-pas negra voida copat anullat fracassa plante respond-pas sortís-pas comença-pas vesètz-pas arriban-pas impossibl passa-pas encala fusat descalat',
  if: '=se cas quand senon mentre-que tre-que',
  not: '=pas sens jamai =cap =res =non',
  part: 'vidèo lector telecarg boton formulari mapa pagament comentari imatge fichièr ligam captcha panièr plaças sondatge vòte fòto rendètz-vos reservac verificac signatura apercebut còdi calendièr assistent demanda =jòc tèst ràdio chat notificac inscripcion visioconf factura =coa bilhets camèra sostítol',
  cookie: 'consent partenari vida-privada cookie tèrces refusar finalitat',
  pay: 'abon mes prètz don membre sòci € èuros cafè formula tarifa premium',
  login: 'connect senhal compte inscri identificant session dintrar benvenguda',
  mail: 'letra corrièl bóstia inscriv desinscr',
  age: 'ans =18 majors naissença major',
  tool: 'incognito antivirus tradu vpn fenèstra cadenat navigador-privat',
  report:
    'segon estudi cent utilizaire ditz =lei rapòrt interrogad joves legeires chrome firefox android google youtube botiga pèrdas planhon milion tribunal editor',
  how: 'cossí perqué instruccion mostratz-me pas-a-pas qual',
  done: 'mercés ja fach comprés acòrdi mercejam',
}
