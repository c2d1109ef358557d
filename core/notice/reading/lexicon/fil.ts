import type { Lexicon } from './lexicon'

/** Filipino. */
export const fil: Lexicon = {
  prefixes: 5,
  blocker:
    'blocker adblock pangharang panghadlang panghaharang extension plugin filter pang-block tagaharang',
  ads: 'patalastas anunsyo =ads =ad komersyal ad',
  block: 'harang block hadlang tago salain filter',
  off: 'patay patayin itigil tigil ihinto hinto alisin alis disable i-off pause i-pause tanggal wala',
  allow:
    'payag hayaan pahintulot i-allow allow whitelist i-whitelist eksepsyon ipakita pakita i-unblock bukas idagdag dagdag tanggap tiwala',
  using: 'natukoy napansin gamit mukhang nakita nakikita aktibo bukas',
  site: 'site pahina dito domain namin amin kami website blog forum',
  please: 'paki pakiusap mangyaring salamat maaari sana hiling',
  support: 'suporta sustento tulong libre pondo kita bayad mamamahayag gastos',
  access: 'magpatuloy tuloy access basa panoor nilalaman artikulo upang para',
  reload: 'i-refresh refresh i-reload muli',
  fail: 'error problema hindi-gumagana hindi-naglo-load bigo sira',
  if: 'kung kapag sakali',
  not: 'hindi huwag wala walang',
  part: 'video player download pindutan form mapa bayad komento larawan file chat link login',
  cookie: 'cookie pahintulot kasosyo privacy personal',
  pay: 'subscription buwan presyo piso miyembro donasyon',
  login: 'mag-log password account rehistro',
  mail: 'newsletter email',
  age: 'taong edad',
  tool: 'pop-up private antivirus pagsasalin',
  report: 'sabi pag-aaral porsyento gumagamit kumpanya korte browser ayon',
  how: 'paano bakit ano',
  done: 'salamat na',
}
