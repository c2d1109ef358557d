import type { Phrases } from './phrases'

/** Romanian. */
export const ro: Phrases = {
  own: 'și în pe pentru care este acest acestui vă dvs ta tău nostru să cu se ne mai',
  disable:
    'opri* | închide* | lista albă | excepți* | pauză | dezactiv* | (o | în)pri* | pune* ~ (listă | lista | pauză) | adaug* ~ excepți* | elimin*',
  allow: '(permit | accept | activ | afiș)* ~ (reclam | anunț | publicit)*',
  found:
    'am (observat | constatat) | se pare | (?<!dacă )(folosești | folosiți | utilizați | utilizezi) | activat | activ | aveți ~ (activ | pornit)* | ai ~ (activ | pornit)* | pornit* | blochezi | blocați | folosești | detect*',
  reload: 're(î)?nc[aă]rc* | actualiz* | reîmprosp* | din nou',
  support: 'susțin* | sprijin* | ajut*',
  denied:
    'nu (este|e|sunt) (nevoie | necesar)* | nu (ai | aveți) nevoie | niciun | nu a fost (detect | găsit)*',
  ifFails:
    'dacă (nu (se | funcționează | vedeți | vezi | puteți) | nimic | întâmpin* | problema | pagina) | dacă ~ nu ~ (încarc | funcțion | porneșt | apare | merge | deschid)*',
  tool: '(navig | mod | fereastr)* privat*',
  consent: 'consimț* | parteneri*',
  money: 'lună | fără reclame | don(ează | ații | ați)',
  logIn: 'autentific* | conect* | parol* | înregistr* | contul | un cont',
  failed: 'nu s ?a putut | eșuat* | indisponibil*',
}
