import type { Lexicon } from './lexicon'

/** Romanian. */
export const ro: Lexicon = {
  blocker:
    'blocant blocator blocare-a-reclam blochează-reclam blocarea scut extensi filtr supliment',
  ads: 'reclam anunț publicit banner sponsor',
  block: 'bloc ascun filtr împied opre',
  off: 'dezactiv opri oprește închid suspend pune-pauz pauz elimin șterg dezinstal renunț fără scoate',
  allow: 'permit accept lasă excepți alb debloc afiș arăt activ adaug încred autoriz',
  using: 'detect folos utiliz pare găsit activ vedem observat',
  site: 'site pagin aici domeniu =noi nostru noastr portal blog forum',
  please: 'rog rugăm vă-rug mulțum puteți poți ați-putea',
  support: 'sprijin susțin ajut gratuit finanț venit trăi plăt jurnalis',
  access: 'continu acces citi vizion conținut articol pentru-a apoi',
  reload: 'reîncarc reîncărc actualiz',
  fail: 'eroare problem nu-funcț nu-se-încarc eșu nu-merge',
  if: '=dacă când caz',
  not: '=nu niciodată fără niciun',
  part: 'video player descărc buton formular hart plat coment imagin fișier chat link autentific',
  cookie: 'consimț parteneri confidenț date-personale',
  pay: 'abon lun preț lei premium don membru',
  login: 'conect parol cont înregistr autentific',
  mail: 'newsletter email',
  age: '=ani vârst =18',
  tool: 'pop-up incognito antivirus tradu',
  report: 'spus studiu sută utilizator editor compani tribunal browser potrivit',
  how: '=cum =de-ce ce care',
  done: 'mulțum deja',
}
