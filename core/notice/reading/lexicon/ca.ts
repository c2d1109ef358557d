import type { Lexicon } from './lexicon'

/** Catalan. */
export const ca: Lexicon = {
  blocker:
    'bloquejador bloqueig blocador escut extensi complement filtre bloquejar-anunc adblock ad-block ublock adguard ghostery brave abp adblocker antipublicitat programari-de-bloqueig eina-de-bloqueig llista-negra',
  ads: 'anunci publicitat publicit bàner propagand patrocin banner requadre quadradet espai-public',
  block: 'bloqu amag filtr impedi =tap tapa tapen retall esborr cruspit invisible oculta talli',
  off: 'desactiv apag atur deshabilit paus suspè treu elimin desinstal deixa-de sense abaixa para pares tret traieu traguessis tregui avall abaixeu fora suspeng desarm desmarca =prou desconnect poseu-a-dormir tanca tanqueu alçat vacances',
  allow:
    "permet accept deixa excepci llista-blanca desbloq mostr activ habilit afegi autoritz confi passar afegíss posa'ns poseu deixeu permes obriu obre'ls refieu oportunitat inclog inclou lliure allibera admet reactiv torna tornar torni passi passin excl encendre permís veiéssiu surt sortir surti surten",
  using:
    "detect fas-servir utilitz sembla trobat actiu veiem notat enxamp feu-servir portes hem-vist notem consta encès engegat alçats en-marxa tens-un indica observ =usa s'ha-detectat",
  site: 'lloc web pàgin aquí domini nosaltres nostr portal blog fòrum diari premsa redacció aquest aquesta casa-nostra ràdio revista =ens',
  please:
    'si-us-plau sisplau gràcies pots podeu podríeu demanem preguem siusplau si-et-plau pregu favor cop-de-mà =va agrai amables convidem il·lusió podries estaria ens-faríeu tant-de-bo',
  support:
    'suport ajud gratu financ ingress viur pag periodis manten =sou sous servidor costa =val =viv vivim aguant subvenc diners cèntims mengem font manté dona-suport franc cobr allotjament garrofes rals',
  access:
    'continu accedi accés llegi veure contingut article per-a després seguir segui llegeix capítol partit notícia recepta obre obrirà comença arrencar limitat disponible restring lectura =fil mira mirar entra jugar',
  reload: 'recarreg actualitz torna refresc reintent repeteix torneu-ho',
  fail: 'error problem no-funciona no-es-carrega fallat falla negre blanc penj trencad cancel·lad vaja no-surt no-respon no-veus no-arriben no-es-pot buida ocult-pel no-disponible no-ha encall desfasat',
  if: '=si cas quan altrament tan-bon-punt mentre fins-que',
  not: '=no mai sense cap =ni gens =res',
  part: 'vídeo reproductor descarreg botó formulari mapa pagament coment imatge fitxer xat enllaç sessió captcha cistell seients enquesta =vot fotos foto reserv verificació videoconfer previsualitz codi-de-descompte calendari assistent sol·licitud =joc test-de-velocitat signatura ràdio-en-directe notificac hora inscripci rebut =cua càmera subtítols',
  cookie: 'galet consent socis privadesa dades-personals cookie tercers rebutj finalitat preferènc',
  pay: 'subscri mes preu premium don membre quota cafè soci socis € tarifa =pla aportació euros',
  login: 'inicia-sessi contrasenya compte registr =dni bentornat sessió entrar',
  mail: "butlletí correu bústia newsletter apunta't",
  age: 'anys edat =18 majors naixement',
  tool: 'emergent privad antivirus tradu vpn javascript cadenat finestres',
  report:
    'segons estudi cent usuaris editors empresa tribunal navegador dit =diu informe llei catalans enquestats joves lectors chrome firefox android google youtube botiga pèrdues queixen milions',
  how: 'com per-què què instruccions ensenya pas-a-pas =qui',
  done: "gràcies ja =fet entesos d'acord correctament agraeix",
}
