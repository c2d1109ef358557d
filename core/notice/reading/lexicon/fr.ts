import type { Lexicon } from './lexicon'

/** French. */
export const fr: Lexicon = {
  blocker:
    'adblock bloqueur bloqueu ublock adguard ghostery bouclier extension antipub anti-pub module filtre brave anti-public ad-block abp blocker shield bloquer-de-pub logiciel filtrage liste-noire greffon',
  ads: 'pub publicit annonce bannière réclame sponsor encart partenaires-commerc régie affichage recettes-publ',
  block: 'bloqu masqu cach filtr empêch supprim blocage prive interdi disparu invisible gêne',
  off: 'désactiv coup éteign éteind pause suspend retir arrêt désinstall supprim lev enlev coupe mettr débranch cess sans baiss interromp =off neutralis désarm =vire virer virez sourdine veille abaiss descend range rangez éteins éteint dors stopp relâch décoch mettez-en-veille',
  allow:
    'autoris permet accept laiss exception liste-blanche débloqu affich activ réactiv tolér ajout confiance passer whitelist épargn feu-vert chance exempt fais-nous dites-oui montr réapparaî place-aux rouvr ouvrez liste-de-confiance sites-de-confiance',
  using:
    'détect utilis remarqu semble constat trouv actif activé voyons vu repér naviguez surfez tourne présence installé dirait apparaît relev voit vois équipé actuellement',
  site: 'site page ici domaine =nous notre blog portail forum chez-nous =nos journal wiki gazette rédaction station adresse',
  please:
    "merci veuillez prière s'il-vous s'il-te pourriez pourrais svp stp demand pri souhait siouplaît gentillesse sympa =chic saurions-gré reconnaissan aimerions invitons serait auriez pensez coup-de-pouce geste appréci",
  support:
    'souten soutien aid gratuit financ vivre revenu pay journalis recette rémun surviv rapporte serveur annonceurs subvention bénévol coût indépendan hébergement nourrir manger centime',
  access:
    "continu accéd accès lire regard débloqu contenu article poursuiv ensuite pour suite ouvrir ouvrira s'ouvr apparaîtra déverrouill verrouill réserv visible reprendra démarr récupér consult",
  reload: 'recharg rafraîch actualis f5 relanc réessay raffraich réactualis',
  fail: 'échou échec erreur problème fonctionne-pas marche-pas charge-pas souci panne impossible mouline saute introuvable indisponible ne-répond fauss =bug blanc grisé',
  if: "=si cas lorsque quand =s'il =dès tant-que faute une-fois",
  not: "=pas =ne =n' jamais sans aucun =plus =ni pas-de",
  part: 'captcha vidéo lecteur télécharg bouton formulaire carte paiement comment image fichier chat stream lien connexion replay sondage panier billetterie inscription lecture tchat calendrier photo plan-de-salle téléversement vote simulateur signature 3-d-secure =jeu billet webcam',
  cookie:
    'cookie consent partenaire confidential données-personnel vie-privée traceur paramétr finalité intérêt-légitime refuser',
  pay: 'abonn mois prix € premium don adhér essai formule engagement tipeee café virement',
  login: 'connect mot-de-passe compte inscri identifi session se-connecter connexion bon-retour',
  mail: "newsletter e-mail lettre-d'information courriel boîte-mail inscrivez désinscri",
  age: 'ans =18 majeur adulte âge naissance',
  tool: 'vpn proxy pop-up popup javascript antivirus privée traduct fenêtre cache bloqueur-de-fenêtre modules-complément notifications',
  report:
    "selon étude pour-cent utilisateur éditeur entreprise tribunal enquête million navigateur google youtube =dit révèle raconte cour-d'appel internaute sondage firefox chrome cnil comparatif trimestre français",
  how: 'comment pourquoi =quel =quoi marche-à-suivre étape montrez-moi combien faut-il',
  done: "merci déjà c'est-fait compris message-reçu bonne-lecture",
}
