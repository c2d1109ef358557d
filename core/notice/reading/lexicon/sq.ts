import type { Lexicon } from './lexicon'

/** Albanian. */
export const sq: Lexicon = {
  blocker: 'bllokues bllokuesi bllokim mburoj zgjerim shtojc filtr',
  ads: 'reklam banner sponsor njoftim',
  block: 'bllok fsheh filtr ndal',
  off: 'çaktiviz fik fikni ndal ndalo pauz hiq largo çinstal pa pezull mbyll',
  allow: 'lejo lejoni përjasht listë-e-bardh zhbllok shfaq trego prano aktiviz shto beso lini',
  using: 'zbul përdor duket gjetëm aktiv shohim vum',
  site: 'faqe sajt këtu domen ne tona jonë neve portal blog forum',
  please: 'lutem luteni faleminder mund ju-lutemi',
  support: 'mbësht ndihm falas financ ardhur jet pagu gazetar',
  access: 'vazhdo qasje lexo shiko përmbajt artikull për-të pastaj',
  reload: 'rifresk ringark',
  fail: 'gabim problem nuk-punon nuk-ngark dështoi',
  if: '=nëse kur',
  not: "=nuk =mos kurrë pa =s'",
  part: 'video lexues shkark buton formular hart pages koment figur skedar bised lidhj hyrj',
  cookie: 'pëlqim partner privatës të-dhënat',
  pay: 'abon muaj çmim anëtar dhuro',
  login: 'hyni identifik fjalëkalim llogari regjistr',
  mail: 'buletin email',
  age: 'vjeç mosh =18',
  tool: 'kërcyes privat antivirus përkth',
  report: 'tha studim përqind përdorues botues kompani gjykat shfletues sipas',
  how: 'si pse çfarë',
  done: 'faleminder tashmë',
}
