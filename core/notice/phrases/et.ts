import type { Phrases } from './phrases'

/** Estonian. */
export const et: Phrases = {
  own: 'ja on ei et see meie teie oma palun kui selle lehe lehte meid tundub sinu',
  disable:
    'keela* | lülita* ~ välja | välja lülita* | peata* | eemalda* | erand* | deaktiveeri* | lisa* ~ (erand | nimekir | lubatud)* | lülita ~ välja | eemalda*',
  allow: '(luba | näita)* ~ reklaam* | reklaam* ~ luba*',
  found:
    'tuvasta* | avasta* | märka* | leiti | näib | (?<!kui )(kasutad | kasutate) | sisse lülitatud | aktiiv* | blokeeri(te | d) | on (sees | aktiivne | sisse lülitatud) | tundub | paistab',
  reload: 'uuesti | värskenda*',
  support: 'toeta* | tasuta | aita*',
  denied: '(ei ole | pole) (vaja* | tuvasta* | leitud) | ei (vaja | tuvasta)*',
  ifFails:
    'kui (midagi | see ei | leht) | kui ~ ei ~ (lae | laadi | tööta | käivitu | avane | näita | mängi)*',
  tool: 'privaat* (aken | režiim)*',
  consent: 'küpsis* | nõusolek* | privaatsus*',
  money: 'telli* | kuu | kuus | reklaamivaba | ilma reklaamita | anneta*',
  logIn: 'logi* sisse | sisse ?logi* | parool* | registreeri*',
  failed: 'ebaõnnestu* | ei õnnestunud',
}
