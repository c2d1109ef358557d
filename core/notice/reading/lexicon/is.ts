import type { Lexicon } from './lexicon'

/** Icelandic. */
export const is: Lexicon = {
  blocker:
    'auglýsingavörn auglýsingablokk auglýsingahindr blokk vörn skjöld viðbót síu sía lokar-á hindrun adblock ublock adguard ghostery brave shields abp auglýsingasí efnissí viðbæt rakningarv skildi bannlist',
  ads: 'auglýs borða styrkt borð banner',
  block:
    'lok hindr fel blokk sía stöðv bægi gleyp hverfa hurfu falin falda falið sí-út burt kemur-í-veg bann',
  off: 'slökk óvirk gera-óvirk hætt fjarlæg taka-af taktu stöðv án aftengj gerðu-hlé hlé slekk kippa úr-sambandi gera-hlé gerðu láttu-síga síga lækka niður eyða af pásu slaka afnem aflétt haka-úr leggðu taka-út leggja',
  allow:
    'leyf hleyp undantek hvítlist opna sýna sýnd samþykk kveik bæt treyst undanþ undanskil heimil birta birtast birting sjást virkja aflæs í-gegn sleppa umbera fengju fá-að láttu heyrast',
  using:
    'greind notar notað virðist fund virk sjáum tekið-eftir greini fannst í-gangi uppi úps =æ jæja núll autt tóm tökum-eftir urðum-vör skilaði-sér',
  site: 'síð vef hér lén =okkur okkar blogg spjall miðil blað wiki útvarp hjá-okkur ritstjórn veðurvef',
  please:
    'vinsaml vinsamleg gjör takk getur-þú viltu biðj endilega værirðu gætir mætt vildum þætti bón mælumst plis vænt ef-þú-vilt elsku væn beðnir þakklát kannski fyrir-alla-muni',
  support:
    'styð styrk hjálp ókeypis fjármagn tekj borg blaðam rekstur laun lifum lifir hýsing kostar standa-undir króna peningar auglýsend auglýsingatekj endum greidd rekinn netþjón',
  access:
    'haltu-áfram áfram aðgang les horf skoða efni grein til-að síðan restin lengra læst opnast takmark safn áður eftir-það fyrst þá hliðið haltu halda-áfram =inn gakktu lokað móðu byrjar',
  reload: 'endurhlað uppfær aftur endurhl hlaða f5 endurræs á-ný',
  fail: 'villa vand virkar-ekki hleðst-ekki mistóks tókst-ekki vantar tómt tóm svart grátt festist mistekst stendur truflast úrskeiðis týnd útrunn hlóðst-ekki opnast-ekki spilast-ekki birtist-ekki fer-ekki því-miður liggur-niðri',
  if: '=ef þegar =nema annars á-meðan meðan þangað',
  not: 'ekki engin aldrei án engar engir ekkert núll =nei neitt',
  part: 'spilar myndband niðurhal hnapp eyðublað kort greiðsl athugasemd mynd skrá streymi innskrá captcha karfa körfu bókun kosning könnun leikur albúm miði umsókn upphl tilkynning sætaskip skilríki póstnúmer heimilisf lýsing spjallið =próf hlekk',
  cookie:
    'vafrakök fótspor samþykk persónuvernd persónuupplýs kök samstarfsað hafna rakning lögmæt markaðs nauðsynleg',
  pay: 'áskrift mánuð verð kr félag gjöf áskrif premium plús framlag kaffi binding afslátt styrkja =aur',
  login: 'innskrá skrá-inn lykilorð aðgang-þinn reikning innskr skráðu-þig skilríki nýskr stofna',
  mail: 'fréttabréf tölvupóst netfang pósthólf bréf afskrá',
  age: '=ára aldur fæðing fullorðn barna',
  tool: 'sprettiglugg vírusvörn huliðs þýð vpn proxy javascript eldvegg skyndiminn popup',
  report:
    'segir rannsókn prósent notend útgef fyrirtæki dómstól vafri samkvæmt könnun forritarar pistill miðlar dómur taldi milljón chrome google youtube lesandi háskóla íslending',
  how: 'hvernig hvers-vegna =hvað hvaða svona skref leiðbein veldu',
  done: 'takk nú-þegar búið búin búinn komið klárt þakkir kærar',
}
