import type { Lexicon } from './lexicon'

/** Slovenian. */
export const sl: Lexicon = {
  blocker:
    'blokator zaviralnik oglasni-blok blokir blokad ščit razširit vtičnik filter preprečeval',
  ads: 'oglas reklam pasic sponzor',
  block: 'blok skri filtr prepreč',
  off: 'izklop izključ onemogoč deaktiv ustav prekin odstran odmakn brez prenehaj začasno',
  allow: 'dovol omogoč izjem bel odblok pokaž prikaz sprejm vklop vključ dodaj zaupaj spust pusti',
  using: 'zazna uporablj zdi našli aktiv vidimo opazili vklop',
  site: 'stran splet tukaj tu domen naš nam portal forum blog',
  please: 'prosim prosimo hvala lahko bi ali-bi',
  support: 'podpr podpor pomag brezplač financ prihod živi plač novinar',
  access: 'nadaljuj dostop bra ogled vsebin članek da-bi nato',
  reload: 'osveži ponovno-nalož znova',
  fail: 'napak težav ne-deluje ne-nalož ni-uspe neuspe',
  if: '=če kadar ko',
  not: '=ne ni nikoli brez',
  part: 'video predvajal prenos prenes gumb obrazec zemljevid plačil komentar slik datotek klepet povezav prijav',
  cookie: 'piškot soglas privol partner zasebn osebn-podat',
  pay: 'naroč mesec cena član donir',
  login: 'prijav gesl račun registr',
  mail: 'novic e-pošt',
  age: '=let starost =18',
  tool: 'pojavn zaseb protivirus prevod',
  report: 'pravi raziskav odstot uporabnik založnik podjetj sodišč brskalnik po-podatk',
  how: 'kako zakaj kaj',
  done: 'hvala že',
}
