import type { Lexicon } from './lexicon'

/** Irish. */
export const ga: Lexicon = {
  blocker: 'bacóir bacaire blocálaí coscóir coscaire bacadh sciath breiseán scagaire síneadh',
  ads: 'fógr fhógr bhfógr meirg urraith',
  block: 'bac bhac cosc chosc blocáil folaigh ceil scag',
  off: 'múch díchumasaigh as stop sos cuir-ar-sos bain scoir gan díghníomh dhíchumas',
  allow: 'ceadaigh cheadú ceadú lig eisceacht bán taispeáin glac cumasaigh cuir-leis díbhac muinín',
  using: 'bhrath braitheadh úsáid dealraíonn aimsíodh gníomhach feicimid thugamar',
  site: 'suíomh leathanach anseo fearann sinn ár linn blag fóram láithreán',
  please: 'le-do-thoil maith iarraimid an-bhféadfá más',
  support: 'tacaigh tacaíocht cabhr saor maoin ioncam íoc iriseoir',
  access: 'lean rochtain léigh léamh féach ábhar alt chun ansin',
  reload: 'athlód athnuaigh arís',
  fail: 'earráid fadhb ní-oibríonn teip theip',
  if: '=má nuair',
  not: '=ní =ná gan riamh',
  part: 'físeán seinnteoir íoslód cnaipe foirm léarscáil íocaíocht trácht íomhá comhad comhrá nasc',
  cookie: 'fianán toiliú comhpháirtí príobháideach sonraí',
  pay: 'síntiús mí praghas ball deontas',
  login: 'logáil pasfhocal cuntas cláraigh',
  mail: 'nuachtlitir ríomhphost',
  age: 'bliain aois =18',
  tool: 'aníos príobháideach frithvíreas aistri',
  report: 'dúirt taighde faoin-gcéad úsáideoir comhlacht cúirt brabhsálaí',
  how: 'conas cén-fáth cad',
  done: 'cheana',
}
