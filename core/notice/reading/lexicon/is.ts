import type { Lexicon } from './lexicon'

/** Icelandic. */
export const is: Lexicon = {
  blocker:
    'auglýsingavörn auglýsingablokk auglýsingahindr blokk vörn skjöld viðbót síu sía lokar-á hindrun',
  ads: 'auglýs borða styrkt',
  block: 'lok hindr fel blokk sía stöðv bægi',
  off: 'slökk óvirk gera-óvirk hætt fjarlæg taka-af taktu stöðv án aftengj gerðu-hlé hlé',
  allow: 'leyf hleyp undantek hvítlist opna sýna sýnd samþykk kveik bæt treyst',
  using: 'greind notar notað virðist fund virk sjáum tekið-eftir',
  site: 'síð vef hér lén =okkur okkar blogg spjall',
  please: 'vinsaml vinsamleg gjör takk getur-þú viltu biðj endilega',
  support: 'styð styrk hjálp ókeypis fjármagn tekj borg blaðam rekstur',
  access: 'haltu-áfram áfram aðgang les horf skoða efni grein til-að síðan',
  reload: 'endurhlað uppfær aftur',
  fail: 'villa vand virkar-ekki hleðst-ekki mistóks tókst-ekki',
  if: '=ef þegar',
  not: 'ekki engin aldrei án',
  part: 'spilar myndband niðurhal hnapp eyðublað kort greiðsl athugasemd mynd skrá streymi innskrá',
  cookie: 'vafrakök fótspor samþykk persónuvernd persónuupplýs',
  pay: 'áskrift mánuð verð kr félag gjöf',
  login: 'innskrá skrá-inn lykilorð aðgang-þinn reikning',
  mail: 'fréttabréf tölvupóst',
  age: '=ára aldur',
  tool: 'sprettiglugg vírusvörn huliðs þýð',
  report: 'segir rannsókn prósent notend útgef fyrirtæki dómstól vafri samkvæmt',
  how: 'hvernig hvers-vegna =hvað hvaða',
  done: 'takk nú-þegar',
}
