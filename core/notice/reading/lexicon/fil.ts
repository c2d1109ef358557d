import type { Lexicon } from './lexicon'

/** Filipino. */
export const fil: Lexicon = {
  prefixes: 5,
  blocker:
    'blocker adblock pangharang panghadlang panghaharang extension plugin filter pang-block tagaharang bloker adguard ublock brave =abp shield shields pansala pang-harang naka-adblock naka-brave naka-ublock add-on ghostery panala humaharang ad-blocker',
  ads: 'patalastas anunsyo =ads =ad komersyal ad banner karatula nagpapaanunsyo nag-sponsor sponsor',
  block:
    'harang block hadlang tago salain filter hinaharang humaharang pagharang haharang sinasala nagsasala tinatago itago itinatago nawala takpan naka-block pag-block pagsala burahin tinatanggihan na-block',
  off: 'patay patayin itigil tigil ihinto hinto alisin alis disable i-off pause i-pause tanggal wala pakipatay pinatay napatay paki-off turn-off naka-off i-disable pakihinto suspindihin pahingahin pakialis ibaba pakibaba nakababa =off day-off',
  allow:
    'payag hayaan pahintulot i-allow allow whitelist i-whitelist eksepsyon ipakita pakita i-unblock bukas idagdag dagdag tanggap tiwala pinapayagan papayag pagpayag nagpapayag palusutin padaanin papasukin pagbigyan pasilipin ibalik lumabas lalabas pakisama isama i-exempt eksepsiyon pagkatiwalaan magtiwala paki-unblock na-unblock paki-whitelist na-whitelist pagkakataon ilabas lilitaw',
  using:
    'natukoy napansin gamit mukhang nakita nakikita aktibo bukas may-natukoy may-nakita nahuli huli-ka naka-on nakataas gumagamit parang lumilitaw blangko hindi-nag-load nasaan gumagana',
  site: 'site pahina dito domain namin amin kami website blog forum pahayagan patnugutan himpilan radyo wiki admin pinto',
  please:
    'paki pakiusap mangyaring salamat maaari sana hiling nakikiusap hinihiling humihiling =naman =po =pls maawa ikatutuwa baka-puwede pwede puwede =ha =lods =boss =tara',
  support:
    'suporta sustento tulong libre pondo kita bayad mamamahayag gastos suweldo renta server ambag bumubuhay nabubuhay pambayad pambili galing nagbabayad nilibre manunulat kuryente',
  access:
    'magpatuloy tuloy access basa panoor nilalaman artikulo upang para makapagpatuloy magpapatuloy itutuloy bubukas bukas mapapanood manood napapanood magbasa pagbabasa mababasa natitira kabanata naka-lock ma-unlock limitado makapasok ma-access makinig mapakinggan magsisimula lilitaw pinaghihigpitan',
  reload: 'i-refresh refresh i-reload muli ulitin i-load mag-refresh subukan-ulit =f5 =ulit',
  fail: 'error problema hindi-gumagana hindi-naglo-load bigo sira ayaw stuck putol naputol hindi-lumalabas hindi-makita hindi-nag hindi-ma paikot nawawala walang-laman hindi-tumutugon abala hindi-nabilang hindi-umaandar',
  if: "kung kapag sakali hangga't hanggat oras-na",
  not: 'hindi huwag wala walang =di =ayaw',
  part: 'video player download pindutan form mapa bayad komento larawan file chat link login captcha otp voucher cashback survey kampana seat upuan laro radar boto litrato mensahe resibo checkout upload komiks transaksiyon notifications playback =live =cart',
  cookie: 'cookie pahintulot kasosyo privacy personal sumasang-ayon patakaran datos',
  pay: 'subscription buwan presyo piso miyembro donasyon mag-subscribe suskrisyon premium plano coins gcash donate mag-donate patron subscriber',
  login: 'mag-log password account rehistro mag-sign-up mobile-number',
  mail: 'newsletter email inbox unsubscribe',
  age: 'taong edad gulang menor =bata',
  tool: 'pop-up private antivirus pagsasalin tracker tracking cache vpn dns incognito pi-hole',
  report:
    'sabi pag-aaral porsyento gumagamit kumpanya korte browser ayon survey abogado netizen review reklamo google youtube media isa-sa panayam pinakamahusay ipinagmamalaki pinaboran trick sikologo',
  how: 'paano bakit ano kung-paano gabay hakbang nasaan',
  done: 'salamat na tapos okey sige yey',
}
