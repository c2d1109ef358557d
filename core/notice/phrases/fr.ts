import type { Phrases } from './phrases'

/** French. */
export const fr: Phrases = {
  own: 'le les des vous votre nous notre est pour sur une ce cette afin du ou et vos pas si',
  blocker: 'anti ?pub*',
  disable:
    'mett* ~ en pause | liste blanche | exception* | éteign* | éteindre | suspend* | désinstall* | (dés|des)activ* | coup(ez | er | e) | retir* | enlev* | arrêt* | ajout* ~ (liste | exception)* | met(s | tez | tre) ~ pause',
  allow: '(autoris | accept | affich | activ | réactiv)* ~ (pub* | annonces)',
  found:
    'remarqué* | constat* | repéré* | (vous | tu) (utilis | bloqu)* | semble* | activé | actif | vous (bloqu | utilis)* | (as | avez) ~ activé* | installé | détect*',
  reload: 'recharg* | actualis* | rafraîch* | réessay*',
  support: 'souten* | soutien | aide*',
  denied:
    "aucun | pas (de | besoin) | inutile | n'(est | a) pas (nécessaire | été | détect)* | n'utilis* pas | merci (d'avoir | de ne pas)",
  ifFails:
    "si (rien | cela | ça | le problème | la page | vous (ne | n')) | en cas de | (si | lorsque) ~ (ne | n'|n’) ~ (pas | plus) | ne (se )?(lance | charge | fonctionne | s'affiche | démarre) pas",
  tool: '(navigation | mode | fenêtre) privée?',
  consent: 'traceurs | partenaires',
  money: 'mois | sans pub* | dons?',
  logIn: 'conne(ct | x)* | identifi* | mot de passe | inscri* | compte',
  access: 'pour (continuer | accéder | lire | voir | profiter | regarder | poursuivre | débloquer)',
  failed: "échoué | échec | impossible de | n'a pas pu | une erreur | indisponible*",
}
