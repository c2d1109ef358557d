import type { Lexicon } from './lexicon'

/** Irish. */
export const ga: Lexicon = {
  blocker:
    'bacóir bacaire blocálaí coscóir coscaire bacadh sciath breiseán scagaire síneadh adblock ad-block ublock adguard ghostery brave abp bhacaire mbacaire bacair mbacair bhacóir bhreiseán shíneadh síntí scagair frithfhógra dúliosta bogearraí-baic uirlis-bhactha',
  ads: 'fógr fhógr bhfógr meirg urraith mbeirg n-urraith spás-fógra',
  block:
    'bac bhac cosc chosc blocáil folaigh ceil scag mbac cheileann folaí clúdaí scrios dofheicthe i-bhfolach',
  off: 'múch díchumasaigh as stop sos cuir-ar-sos bain scoir gan díghníomh dhíchumas mhúch mhúchadh díchumas dhíghníomh cas-as ísligh bhain mbain bhaint ar-sos éirigh-as leag-uait plugáil-amach ina-chodladh síos-leis amach-leis cas-amach =luí',
  allow:
    'ceadaigh cheadú ceadú lig eisceacht bán taispeáin glac cumasaigh cuir-leis díbhac muinín ceadai ceadó ceadaithe liosta-bán dhíbhac heisceacht fáilte-roimh oscail nocht taispeán thaispeán scaoil iontaof seans cumasó las-na ar-siúl-arís tabhair-ar-ais cuir-muid thart trócaire fág-na =cead tabhair-cead',
  using:
    'bhrath braitheadh úsáid dealraíonn aimsíodh gníomhach feicimid thugamar bhraith braith in-úsáid rugamar tuigtear faoi-deara is-cosúil ar-siúl tugann-le-fios aimsí agat féach in-airde thuas',
  site: 'suíomh leathanach anseo fearann sinn ár linn blag fóram láithreán suímh tsuímh láithreáin tairseach nuachtán muid dúinn dúinne iris raidió ionainn fhearann bhfearann',
  please:
    'le-do-thoil maith iarraimid an-bhféadfá más a-chara iarrtar iarr bheimis ba-mhaith ba-dheas buíoch moltar bhféadfá bí-go-deas gliondar cuimhnigh',
  support:
    'tacaigh tacaíocht cabhr saor maoin ioncam íoc iriseoir =pá airgead freastalaí ioncaim mairimid maireachtáil in-aisce ocras cosnaíonn cent pingin gearraimid foinse deontais',
  access:
    'lean rochtain léigh léamh féach ábhar alt chun ansin ag-léamh léann clár cluiche scéal oideas t-oideas osclóidh tosóidh teorann teoranta ar-fáil srian snáithe díghlas dhíghlas imirt tuairisc isteach',
  reload: 'athlód athnuaigh arís athnua triail-arís déan-arís iarracht',
  fail: 'earráid fadhb ní-oibríonn teip theip dubh =bán briste reonn ar-ceal =amú ní-lódál ní-osclaí níor-thosaigh níl-an-captcha ní-fhreagraí gan-fáil nach-bhfeiceann folmh ní-féidir sáinn reon',
  if: '=má nuair mura fad-is a-luaithe',
  not: '=ní =ná gan riamh =níl níor nach aon-rud',
  part: 'físeán seinnteoir íoslód cnaipe foirm léarscáil íocaíocht trácht íomhá comhad comhrá nasc captcha ciseán suíochán vóta pobalbhreith pictiúir coinne fíorú síniú réamhamharc cód-lascaine féilire cúntóir iarratas cluiche tástáil-luais raidió-beo fógairt clárúchán físchomhdháil físeáin uaslódáil bille scuaine ticéad ceamara fotheideal fotheidil rang',
  cookie:
    'fianán toiliú comhpháirtí príobháideach sonraí fianáin tríú-páirtí diúltaigh cuspóir toilí',
  pay: 'síntiús mí praghas ball deontas caife euro € táille plean premium',
  login: 'logáil pasfhocal cuntas cláraigh upsp seisiún fáilte-ar-ais',
  mail: 'nuachtlitir ríomhphost liostáil díliostáil bosca',
  age: 'bliain aois =18 fásta breithe',
  tool: 'aníos príobháideach frithvíreas aistri vpn fuinneog glas',
  report:
    'dúirt taighde faoin-gcéad úsáideoir comhlacht cúirt brabhsálaí dar-le de-réir tuarascáil =dlí éirinn freagróir léitheoir chrome firefox android google youtube siopa foilsitheoir milliún gearán deir',
  how: 'conas cén-fáth cad treoracha céim-ar-chéim céard =cén =cé',
  done: 'cheana déanta tuigim buíochas go-raibh-maith',
}
