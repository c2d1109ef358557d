import type { Phrases } from './phrases'

/** Estonian. */
export const et: Phrases = {
  own: 'ja on ei et see meie teie oma palun kui selle lehe lehte',
  disable: 'keela* | lülita* ~ välja | välja lülita* | peata* | eemalda* | erand*',
  allow: '(luba | näita)* ~ reklaam* | reklaam* ~ luba*',
  found:
    'tuvasta* | avasta* | märka* | leiti | näib | (?<!kui )(kasutad | kasutate) | sisse lülitatud | aktiiv*',
  reload: 'uuesti | värskenda*',
  support: 'toeta* | tasuta | aita*',
  denied: '(ei ole | pole) (vaja* | tuvasta* | leitud) | ei (vaja | tuvasta)*',
  ifFails: 'kui (midagi | see ei | leht)',
  tool: 'privaat* (aken | režiim)*',
  consent: 'küpsis* | nõusolek* | privaatsus*',
  money: 'telli* | kuu | kuus | reklaamivaba | ilma reklaamita | anneta*',
  logIn: 'logi* sisse | sisse ?logi* | parool* | registreeri*',
}
