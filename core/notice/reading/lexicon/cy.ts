import type { Lexicon } from './lexicon'

/** Welsh. */
export const cy: Lexicon = {
  blocker:
    'rhwystr-hysbys rhwystrydd atalydd atal-hysbys blociwr bloc tarian estyniad ychwanegyn hidlydd rwystrydd adblock ad-block ublock adguard ghostery brave abp rhwystrwyr rwystrwyr flociwr ategyn ategion darian dariannau hidlwyr gwrth-hysbys meddalwedd-blocio teclyn-blocio declyn-blocio rhestr-ddu',
  ads: 'hysbyseb hysbys baner noddw faner faneri gofod-hysbysebu sgwâr-bach sgwâr',
  block:
    'bloc rhwystr atal cudd cuddio hidl flocio dadfloc gudd chuddio chelu dileu gorchudd anweledig bwyta fwytaodd tywyllwch',
  off: "diffodd diffoddwch analluog oedi seibio tynnu stopi dileu heb rhoi'r-gorau peidi ddiffodd dadactif oeda oedwch saib gostyng tynna dynnu tynnais tynnwch tro-i-ffwrdd i-ffwrdd lawr-â rho'r-gorau tynna'r-plwg i-gysgu dad-dicio codi'r godi'r mas-â paid-â =hoe gostwng",
  allow:
    "caniat ganiat gadael gadewch eithri rhestr-wen dangos derbyn galluog ychwaneg ymddiried dadflocio gad-i adael drwodd restr-wen rhowch-ni rho-ni heithrio dadfloci ddangos ymddangos dibynadwy trowch-ymlaen cynnau'r agor agorwch cyfle gyfle croeso goddef gollyng trugarha yn-ôl-inni",
  using:
    "canfod defnyddio ymddengys gweld gweithredol wedi-sylwi sylw ganfod canfu canfuwyd wedi'i-ganfod gwelwn ddal ar-waith ymlaen yn-weithredol rydych-yn-defnyddio mae'n-debyg deallwn gennych i-fyny yn-dangos",
  site: 'gwefan safle tudalen yma parth ni ein blog fforwm wefan dudalen porth =hon =hwn inni ynom papur orsaf radio fan-hyn wasg',
  please:
    'os-gwelwch diolch allech gofyn garedig plîs os-gwelwch-yn-dda os-gweli plis da-chi cystal byddem ddiolchgar fyddech wnei wnewch hoffem braf pleser argymhell cymwynas gwerthfawrog beth-am glên',
  support:
    'cefnog gefnog helpu am-ddim ariann incwm talu newyddiadur cyflog gweinydd costio arian ceiniog geiniog grant dalu =byw cynnal ffynhonnell prynu',
  access:
    'parhau mynediad darllen gwylio cynnwys erthygl er-mwyn wedyn barhau dal-ati ddarllen wylio pennod bennod =gêm stori rysáit agorith dechrau ddechreu cyfyng ar-gael datgloi ddatgloi edefyn chwarae gweld',
  reload:
    'ail-lwytho adnewyddu eto ail-lwyth ail-lwytha adnewydd ceisio-eto ffresio cynnig-arall rhowch-gynnig diweddaru',
  fail: "gwall problem ddim-yn-gweithio ddim-yn-llwytho methu methwyd fethu gwag =du =ddu torri rhewi ganslo o'i-le heb-gychwyn heb-ddechrau ddim-yn-ymddangos ddim-ar-gael nid-yw'r diflannu trafferth sownd llyncu lyncu diflann",
  if: '=os pan tra-bo cyn-gynted =pe',
  not: 'ddim peidiwch heb byth nid does dydyn =dyw =nad =na ni-all =neb',
  part: 'fideo chwarae lawrlwyth botwm ffurflen map taliad sylw llun ffeil sgwrs dolen captcha basged fasged seddi pleidlais arolwg apwyntiad dilysu llofnod rhagolwg cod-disgownt calendr cynorthwyydd cais prawf-cyflymder radio-byw hysbysiad cyfarfod-fideo uwchlwytho taith =bil =ciw tocyn camera isdeitl gwers cerdyn',
  cookie: 'cwci cydsyn partner preifat data-personol gwcis trydydd-parti gwrthod dibenion',
  pay: 'tanysgrif mis pris aelod cyfrann danysgrif thanysgrif coffi goffi cyfraniad cyfrania £ premiwm =ffi punt cynllun',
  login: "mewngof cyfrinair cyfrif cofrestr sesiwn croeso'n-ôl",
  mail: 'cylchlythyr e-bost mewnflwch ymun dad-danysgrif',
  age: 'oed =18 geni',
  tool: 'naid preifat gwrthfeirws cyfieith vpn ffenestr =clo',
  report:
    'meddai ymchwil cant defnyddwyr cwmni llys porwr yn-ôl medd adroddiad cyfraith gyfraith cymru ymatebwyr ifanc darllenwyr chrome firefox android google youtube siop cyhoeddwyr miliyn cwyno',
  how: 'sut pam beth camau gam-wrth-gam =pwy canllaw',
  done: 'diolch eisoes wedi-gwneud iawn deall yn-barod',
}
