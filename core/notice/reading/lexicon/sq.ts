import type { Lexicon } from './lexicon'

/** Albanian. */
export const sq: Lexicon = {
  blocker:
    'bllokues bllokuesi bllokim mburoj zgjerim shtojc filtr adblock adblockun ad-block program-kundër filtër shtesa shtesat ublock adguard brave ghostery =abp abp-në',
  ads: 'reklam banner sponsor njoftim baner banerat',
  block: 'bllok fsheh filtr ndal fshih prit-reklam prerë prej-me pengo pengon zhduk ha-baner',
  off: 'çaktiviz fik fikni ndal ndalo pauz hiq largo çinstal pa pezull mbyll caktiviz ule uleni ulni ula ulur heqja hequr shtyp-fik qetëso stop =off nxirrna',
  allow:
    'lejo lejoni përjasht listë-e-bardh zhbllok shfaq trego prano aktiviz shto beso lini lejuar lejuat shtuat listë-të-bardhë listën-e-bardhë lista-e-lejuar lëri lëre lërini lërna le-të kalojnë besue shans duro dura hapini bëni-vend mirëkuptim ktheje kthehet liro ndize',
  using:
    'zbul përdor duket gjetëm aktiv shohim vum u-zbulua vërejt po-përdor kapëm konstatoi ndezur e-pamë bosh humb mung nuk-po-dalin nuk-shfaqen ngritur',
  site: 'faqe sajt këtu domen ne tona jonë neve portal blog forum gazeta gazetën redaksi wiki radio adresë tek-ne na-lejo =na këtë-faqe',
  please:
    'lutem luteni faleminder mund ju-lutemi të-lutem ju-lutem të-keqen mirënjoh ftojmë do-të-ishte-mirë bëni-nderin a-mund sikur dakord nder',
  support:
    'mbësht ndihm falas financ ardhur jet pagu gazetar përkrah rrog rroga bukë buka mbahet mbajnë falë pa-lekë pavarur server mbulon blen hostim',
  access:
    'vazhdo qasje lexo shiko përmbajt artikull për-të pastaj lexim leximin hapet hap nis fillon ndeshj qasja kufiz kyçur disponue shfaqet dëgjim luaj vijon shihni vazhdim hyrje',
  reload: 'rifresk ringark riprovo rinis provo-prapë provoni-sërish f5',
  fail: "gabim problem nuk-punon nuk-ngark dështoi ngec s'u nuk-u-ngark nuk-hapet s'hapet nuk-duken nuk-del s'të-dalin nuk-shfaqet pengon faj bosh i-bardhë ndërpre nuk-kap s'punon shkoi-keq zgjidhet",
  if: '=nëse kur =po =sapo =derisa =meqenëse ndryshe përndryshe =që sa-kohë për-sa-kohë',
  not: "=nuk =mos kurrë pa =s' =s =jo asgjë asnjë as",
  part: 'video lexues shkark buton formular hart pages koment figur skedar bised lidhj hyrj captcha robot ndeshje lojë loja recet episod serial foto vota voto kalendar bilet kuiz shport galeri transmet link dokument pdf ditar luajtës dritar rezultat',
  cookie: 'pëlqim partner privatës të-dhënat cookies pajtoh personaliz legjitim',
  pay: 'abon muaj çmim anëtar dhuro euro =€ dhurim kafe patreon premium lek planin',
  login: 'hyni identifik fjalëkalim llogari regjistr hyr sesion',
  mail: 'buletin email regjistrohu-në çregjistro',
  age: 'vjeç mosh =18 rritur datëlind mbi-18',
  tool: 'kërcyes privat antivirus përkth vpn pi-hole dns gjurmues kujtesë',
  report:
    'tha studim përqind përdorues botues kompani gjykat shfletues sipas anketuar ekspert vendosi ligj ligjsh youtube google sondazh shoqata programues humbasin thotë thonë',
  how: "si pse çfarë cili udhëzim hap-pas-hapi më-trego ç'është",
  done: 'faleminder tashmë flm e-fika e-bëra bravo gati mirënjohës',
}
