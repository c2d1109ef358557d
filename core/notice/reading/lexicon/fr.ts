import type { Lexicon } from './lexicon'

/** French. */
export const fr: Lexicon = {
  blocker:
    'adblock bloqueur bloqueu ublock adguard ghostery bouclier extension antipub anti-pub module filtre brave',
  ads: 'pub publicit annonce bannière réclame sponsor',
  block: 'bloqu masqu cach filtr empêch supprim',
  off: 'désactiv coup éteign éteind pause suspend retir arrêt désinstall supprim lev enlev coupe mettr débranch cess sans baiss interromp',
  allow:
    'autoris permet accept laiss exception liste-blanche débloqu affich activ réactiv tolér ajout confiance passer whitelist',
  using: 'détect utilis remarqu semble constat trouv actif activé voyons vu repér',
  site: 'site page ici domaine =nous notre blog portail forum',
  please: "merci veuillez prière s'il-vous s'il-te pourriez pourrais svp stp demand pri souhait",
  support: 'souten soutien aid gratuit financ vivre revenu pay journalis recette rémun surviv',
  access: 'continu accéd accès lire regard débloqu contenu article poursuiv ensuite pour',
  reload: 'recharg rafraîch actualis f5',
  fail: 'échou échec erreur problème fonctionne-pas marche-pas charge-pas souci panne impossible',
  if: '=si cas lorsque quand',
  not: "=pas =ne =n' jamais sans aucun",
  part: 'captcha vidéo lecteur télécharg bouton formulaire carte paiement comment image fichier chat stream lien connexion',
  cookie: 'cookie consent partenaire confidential données-personnel vie-privée',
  pay: 'abonn mois prix € premium don adhér essai',
  login: 'connect mot-de-passe compte inscri identifi',
  mail: "newsletter e-mail lettre-d'information courriel",
  age: 'ans =18 majeur adulte âge',
  tool: 'vpn proxy pop-up popup javascript antivirus privée traduct fenêtre',
  report:
    'selon étude pour-cent utilisateur éditeur entreprise tribunal enquête million navigateur google youtube =dit',
  how: 'comment pourquoi =quel =quoi',
  done: 'merci déjà',
}
