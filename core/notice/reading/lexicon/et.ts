import type { Lexicon } from './lexicon'

/** Estonian. */
export const et: Lexicon = {
  blocker:
    'reklaamiblok reklaamitõkest blokeeri blokkeri tõkest kilp laiendus lisamoodul filter reklaamifilt',
  ads: 'reklaam bänner sponsor',
  block: 'blok tõkest peid filtr varja',
  off: 'lülita välja väljalül keela peata eemal sulge lõpeta ilma deaktiv loobu maha paus',
  allow:
    'luba lubada erand valge-nimekiri valgesse näita näidata aktsept lase lisa usalda lülita-sisse',
  using: 'tuvasta kasuta paistab tundub leidsi aktiiv sees näeme märka',
  site: 'leht lehe leheküljel veebileht siin domeen meie meid sait saidi blogi foorum',
  please: 'palun palume tänan aitäh kas-saaksid võiksid',
  support: 'toeta aita tasuta rahasta elatu tulu maks ajakirjanik',
  access: 'jätka juurdepääs loe lugeda vaada sisu artikkel et-saada siis',
  reload: 'värskenda laadi-uuesti uuesti',
  fail: 'viga tõrge probleem ei-tööta ei-lae ebaõnnestu ei-õnnestu',
  if: '=kui juhul',
  not: '=ei =ära ilma mitte kunagi pole',
  part: 'video mängija allalaad nupp vorm kaart makse kommentaar pilt fail vestlus link sisselog',
  cookie: 'küpsis nõusolek partner privaats isikuandme',
  pay: 'tellimu kuu hind liige anneta',
  login: 'logi-sisse parool konto registreeri',
  mail: 'uudiskiri e-post',
  age: 'aastane vanus =18',
  tool: 'hüpik privaat viirusetõrje tõlge',
  report: 'ütleb uuring protsent kasutajad kirjastaja ettevõte kohus brauser sõnul',
  how: 'kuidas miks mis',
  done: 'aitäh juba',
}
