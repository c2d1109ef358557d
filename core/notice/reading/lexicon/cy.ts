import type { Lexicon } from './lexicon'

/** Welsh. */
export const cy: Lexicon = {
  blocker:
    'rhwystr-hysbys rhwystrydd atalydd atal-hysbys blociwr bloc tarian estyniad ychwanegyn hidlydd rwystrydd',
  ads: 'hysbyseb hysbys baner noddw',
  block: 'bloc rhwystr atal cudd cuddio hidl',
  off: "diffodd diffoddwch analluog oedi seibio tynnu stopi dileu heb rhoi'r-gorau peidi ddiffodd",
  allow:
    'caniat ganiat gadael gadewch eithri rhestr-wen dangos derbyn galluog ychwaneg ymddiried dadflocio',
  using: 'canfod defnyddio ymddengys gweld gweithredol wedi-sylwi sylw ganfod',
  site: 'gwefan safle tudalen yma parth ni ein blog fforwm',
  please: 'os-gwelwch diolch allech gofyn garedig plîs',
  support: 'cefnog gefnog helpu am-ddim ariann incwm talu newyddiadur',
  access: 'parhau mynediad darllen gwylio cynnwys erthygl er-mwyn wedyn',
  reload: 'ail-lwytho adnewyddu eto',
  fail: 'gwall problem ddim-yn-gweithio ddim-yn-llwytho methu',
  if: '=os pan',
  not: 'ddim peidiwch heb byth nid',
  part: 'fideo chwarae lawrlwyth botwm ffurflen map taliad sylw llun ffeil sgwrs dolen',
  cookie: 'cwci cydsyn partner preifat data-personol',
  pay: 'tanysgrif mis pris aelod cyfrann',
  login: 'mewngof cyfrinair cyfrif cofrestr',
  mail: 'cylchlythyr e-bost',
  age: 'oed =18',
  tool: 'naid preifat gwrthfeirws cyfieith',
  report: 'meddai ymchwil cant defnyddwyr cwmni llys porwr',
  how: 'sut pam beth',
  done: 'diolch eisoes',
}
