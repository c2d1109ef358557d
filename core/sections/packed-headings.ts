import type { SectionKind } from './words/types'

/**
 * Made by `npm run generate:headings` from the lists in `core/sections/words/`; change those instead. See
 * scripts/pack-headings.ts.
 */
export const PACKED_HEADINGS: {
  readonly signs: readonly string[]
  readonly kinds: Readonly<Record<SectionKind, string>>
} = {
  signs: [
    '! *',
    '"interes',
    '#เกี่ยวข้',
    '%relacion',
    '&en',
    '(e ',
    ')er',
    '+ar',
    ',материал',
    '/!A',
    '0s ',
    '1те',
    '2ti',
    '3та',
    '4ที่#อง',
    '5पढ़ें',
    '6re',
    '7ta',
    '8+2kel',
    '9記事',
    ':sponsor',
    ';in',
    '<!B',
    '=newslett',
    '>овости',
    '?!C',
    '@m thema',
    '[по 1ме',
    ']مرتبط',
    '^せて読みたい',
    '_C文章C新',
    '{os',
    '|beiträg',
    '}stories',
    '~7mbién',
  ],
  kinds: {
    comments:
      'Aadd a comm&tAbir cevap yazınEyorum yazBình luận/com&t+Iii!JoKs!Js!GárioKs!Dm&tHai6Ls!Hi!HoHs?nv)sa2onAdeix(um com&tárioIa 6sp{7Cja un com&t+ioHa 6spues7<iscussionDkussionF2)& si(mitBodaj kom&t+zByskusjaAgeef e& 6ac2eAhozzászólások/jo; th(conv)sa2onJdiscussionAkom&t+!Iai!Ii!Iji!IzJe!Gá6!Hře!Gāri!Dm&7+id!IrJ h;t)lass&Ksch6ib&Kv)fass&Je!Kn!Kr!Hit/laat e& 6ac2(acht)?iss) un comm&7i6Cscia un comm&toJa risp{7Beav(a comm&t!I6ply?s)komm&t+eAp{t a comm&tA6ac2eHs!Dd) comm&tsDge)Béac2onsDgirAsch6ib(e;& komm&t+<kom&tujAvo0réac2onsAyorumF yapFl+/z{7w kom&t+zAσχόλια/добавить коммен3рийAкомен3рIи!Iі!Dмен3рии!KйAобсуждениеBс3вить коммен3рийAתגובות/أضف تعليقاAاترك تعليقا<لتعليقات/تعليقFات/دیدگاه/टिप्पणियाँ/ความคิดเห็น/コメント!EするEを残すA发表评论A留言/發佈留言<表評論A網友評論A网友评论A評論/评论/댓글!',
    newsletter:
      'Aabonnez-vou0à<pún7t(a<ss;(n{sa/boletín<ült&!Gimize/e-bült&/get our =)!Eth(=)/;folett6?sc6va-se!Fivez-vou0à<scrivi2 alla/jetzt abonni)&<o; our =)/la n{tra =)Ameld j(aan/=)!KsBieuwsbrief<otr(=)Aonz(nieuwsbriefBur =)A6ceba n{sa/schrijf j(;<ign up for!Ito<7y ; th(loop!Hformed!Fup to date<ubscrib(nowKto our?scríbas(a!Het(a/uns) =)Azapisz się/подписаться на рассылкуGывай1сь на!Fши1сь на/рассылка/اشترك في<لنشرة الإخبارية!Jبريدية/ニュースレター/メルマガ<ールマガジン/电子报A訂閱/订阅/電子報!',
    popular:
      "AaktuellH(8J|eIsBm meescht(geliesFist& geles&BrchiefFvGesGiG{FwumCquiv{C2cle0réc&tsFoli 6c&2Cşivl)B0mai0lidasAbeliebtH(8J|eB6ak;g newsAcategoriasIeJsJënHíasDégoriesBel(mai ci2te!Jpopul+e/d)ni)0+2clesFè60actualitésBi t&d&zaAeditor'0picksG0picksBl mé0llegitBm al7Bn çok okunanl+?im loetud?trada06ci&tesAfeatu6dAgündemAi più let2AkategorieJnIl)Alaatst(nieuws?0má0leídasDītākie?testG +2clesHheadl;esHnews!Hp{tsH}B(più letteCgnépsz)űbb!Dolvasot7bb?0mé0llegidesEplu0comm&tésJlusJp+7gésKopulai6sCtzt(|eBo má0comp+2doHleído!Hpopul+H6ci&teHvisto!Dúl2moCetumad?0mai legitsBuetuimmat/mai0lidas!I{Fpopul+esFvis7sBeest bekek&Ggelez&?istgeles&!M(8!Fkomm&2)tCst lest!Je!Gäst!Ja!Gæst!Je<{t comm&tedFpopul+!F6ad!Fsh+edFviewed!FwatchedBá0leídasI{Ana czasieCjbolj brani!Mo!Dczęściej czy7ne!Dnovije!Gšie!Fwsze!Dpopul+niejsze!Dči7nije!Eí7nejšie<eist& 8&Cjnovější!Dčt&ější?t b;n&Cuest(8I|eIkomm&t+eInachricht&Bo2cia06ci&tesA{7tni(wpisyApiù let2Evis2BopulairIeGrH +2clesInowIp{tsI}HneFi+iausi!Fārākie!Dül)Cst06c&tesA6c&tG +2clesHcomm&tsHp{tsG(b)icht&Aschlagwört)Bkaitomiausi<on dakikaEhab)l)Eyazıl+Bu{ituimmat/7gsB&dancesE&ciasCrb+u!Dpopul)<op newsEp{tsE}!Ethem&Dthem&Br&d;gI/ul2m(no2zie!Fi +2coliAxem nhiều/à la uneAçok okunanl+Aúl2masH no2cias!Lícias/đọc nhiều/δημοφιλή/τα πιο διαβασμέναAархивыAглавноеAнай че1ни!D-че1ни!Dпопулярніше!Nі?јновије!Dчи3није<>Aпопулярное?следние н>/рубрикиAсамое чи3емое!Dые чи3емыеBвежие записиBейчас чи3ютAчи3ют сейчасAהכי נקראותBנקראות ביותרAآخر الأخبارAأحدث الأخبارHمقالاتBرشيفAالأكثر شعبيةHقراءة!HمشاهدةCاكثر قراءة/تصنيفاتAپربازدیدترین!Dیننده‌ترین/लोकप्रिय/सबसे ज्यादा पढ़ी गई/ข่าวล่าสุดAบทความล่าสุดAアクセスランキング<ーカイブAカテゴリーAランキングA人気の9C9/分类B類A归档A排行榜A新着9A最新Cニュース_聞D闻C消息C9B近の投稿A点击排行A热门_闻A熱門_聞A가장 많이 본/많이 본!",
    related:
      'Aa lir(aussi?témában<anbevol& 8&Biheese& liittyvät!Sä!G7 lisää<lso 6adCtri +2coli su!Eo su<pprofondim&2Br2cle0associésJconnexesJligatsLésJ%atsJsimilai6sFol(asemănăto+eJco6lateJp(aceeași temăJsimil+eHi cor6la2JsimiliHo cor6latoEgo0%ad{Ekel la;nyaIt)kaitDykuły powiązaneDículo %adoI0%ad{Buch "santFles&sw)tByrıca bakınızHokuyunAbaca juga!Fsel&gkapnya<ekijk ookCnz) hab)l)Hyazıl+Cri7 t)kaitO la;nyaBu hab)l) d(ilg;izi çekebilirCnl+ da ilg;izi çekebilirGı da okuyunDu da okuBài viết liên quan/cela pourrait vou0;té6ss)C0+2cle0pourrai&t vou0;té6ss)Biteșt(mai mult!Iși!Diți și<ont&ido %adoJ0%ad{Gu2 cor6la2Fúdo %adoI0%ad{Cr6la2Bzy7j również!H7kże!Ież!Hwięcej<ó thể bạn quan tâm/da legg)eClší články k tématu?n0l(mêm(d{si)C0könnt(dich auch "si)&!Q"si)&Nr auch gefall&Lihn& auch gefall&Lsi(auch "si)&!P"si)&Bevamını okuBit v;d j(misschi& ook "santBon\'t missK thes(6lated/& savoir plu0sur?lace0%ad{Ctrada0%adasBt pot "s+!D6comanem/fl)(sak) om<ors(2 "saBurth) 6ad;gAg)elate)dL nieuwsL(8&Nb)icht&Bu+da ancheAhasonló cikkekB;t)grund zu@Aif you liked this<lgili hab)Ml)Hiç)ikl)Hkonul+Hmakalel)Hyazıl+Enizi çekebilirḂlgili hab)l)Ii̇ç)ikl)Iyazıl+Fnizi çekebilirAk tématuFeBapcsolódó?tso myös<eep 6ad;gBuckt och/lasi +ī!Fvēl!Eet +ī!Dīt vairāk<(pued("+!D6com&dam{?a ademásE~?(ademásE~!Dr ~D0me)J ov)!Fook!Fv)d)Cggi anche!Gdi piùGpu6Dir 7nb&Cia a;daFmais!F7mbém?r maisE7mbémC0m)H om!Eogså!Evid)eD& si(auchKdazu auchKhi)zu auchKmehr zu!R@?é ~Bie0auchFdazu auchEt och?hat juga?nk0zu@Cr(aussi!Fla suiteFégalem&tCsää aihees7?ên quanBlegeix 7mbéEiu 7mbéBo(ka!Elisaks!Erohkem!Eveel<u(lisää!Emyös!EseuraavaksiBásd még<ä0m)H om!Eockså!Evid+eEäv&<æ0m)eI om!Eogså!Evid)eBīdzīgi raks2Amai0sob6?téria0%adasBe) ov)?hr dazuFzu!H@!Füb)?r om!D(fra samm(emneFom<ira ~Csschi& v;d j(dit ook leukBor(about!Flik(thisFon!Fstorie0lik(thisCż(cię również za"owaćJza"ować<á0;formación sob6!Eno2cia0sob6!Esob6<ég több?i zu@?0;formació sob6/no7 %adaE0%adasDicia %adaH0%adasEzi(cor6lateDícia0%adasGe0%adesAoch "santBlvasd el!Fsa el ezt is!F7 már<ok "santApanašū0straipsniaiCra le) másCss&d dazuIzu@<(aceeași temă?r approfondi6Blu0sur<od("s+Dobn(+tykułyItematyIwpisyGé článkyClecamy równieżCst cor6la2E0%ad{Ct6bb("s+2!Iro "s+2?ur all) plu0lo;F& savoir plusCvezan(noviceJtemeJvijes2Hi članciNkiHo?wiązaneJ +tykułyKtematyB6b)i tudi!Iše!Ht(tudi!Kveč!Kše!Dčí7jt(si?oči7j još!It(i!Ljoš!Lviše?zeczy7j również!L7kże!Meż/quizá0t("eA6ad alsoFmo6J about!Kon!FnextFthi0nextCcom&dado p+a vocêFm&dedL +2clesMfor youM6ad;gM}ClacionadaLsKoLsEtedH +2clePs!Icont&t!Kv)ageIl;ksInewsIpagesJ{tMs!I6ad;gI}!MyIto this!KpicsGrad(+2kl+Lnyhet)Lämn&It!Hede!It!Ht!Ie/saiba mais!Dstī2(raks2Hā0ziņasCmankal7isia +2kkelei7B(også?(alsoEmor(on?guir ley&doCotud +2klidHloodHteemadHuudisedBieh(auchCmak juga!Dil+ +2clesIp{tsI}Cz; iç; ön)il&l)Bkaityk 7ip pat!Hit(daugiau!L7ip pat!G2 daugiau!D2e0+ī<lični članciBorodn(noviceGi člankiCuvisející<ul metei0subjècteDlo stesso +gom&toCr c(sujetEl(mêm(sujetMthèmeCsijusio0nauji&{Ltem{Fę straipsniaiBúvisiace/7ip pat skaitykite?lvez você g{teCmbién l(pued("+!It(pued("+!Eé et pot "s+!Fm lh(pod("s+B(podría "+Eued("+!D6com&dam{?ma0%ad{CrkaitBi pot6bb("s+e!Lro "s+eCn bài liên quanEliên quan!Etức liên quanBo moż(cię za"owaćCvábbi cikkek a témábanAup nextAvaa7 ka?irāk p+ tēmu<(~Ca ~Cdi ancheCgeu 7mbéCir(7nb&Cja mais!F7mbém?r ~Dwandt(8K|eKthem&Gt(8&Biac k téme!Fo<ocê pod(g{t+!Ks("s+!F7mbém pod(g{t+?ir aussiCu0aim)ez aussiFpourriez aim)Pussi aim)Bíc(k tématu!Fo/w+to przeczy7ćBeit)(8 zu!S@!I|(zu@!Gführ&d(8Pl;ksGles&Cllicht ook "santBhat to 6ad nextBięcej na temat!Ho/xem thêm/you may also b("ted ;!N&joyNlike!IlikeFight also b("ted ;!P&joyPlike!KlikeAzi(ookBobacz również!H7kże!Ież<u@Eweit)les&Aà lir(aussi!H&suiteHégalem&tCvoir aussiAähnlech 8&Eich(8J|eJthem&Aça peut vou0;té6ss)Aön)il& hab)l)Ačtět(dáleGiG7ké<í7jt(aj!I2ež!IďalejAđọc thêm!Fiếp/ș2ri p(aceeași temăAδείτε ακόμα!Gεπίσης<ιαβάστε ακόμα!Nη!Jεπίσης!Jπερισσότερα!Jσχετικά/σχετικά!Gές ειδήσειςAвам может быть ин1ресно!KпонравитьсяE3кже может понравитьсяCс может заин1ресоватьBиж1 още!Gсъщо?ше о 1ми/еще [Cё [Aза 1мою/,ы [/н> [Aоще по 1ма3/[Gі!Dэтой 1меCв\'язані новиниDезане вестиJ1меHи чланциCгледај1 и?дробнее о?хожие записиI,ыIн>Iс3тьиBроче11 още!Kсъщо!Gи още!IсъщоEи3ј још!I1 и!Lјош/рекомендуем почи3тьAсвързани новиниJс3тииCязанные с3тьиBлични чланциBм. 3кжеCотри1 3кже<3тьи [Bхожі новиниGс3ттіAчи3й1 більше!IещеKёI3кже!Lож!Iще!Eти 3кож!Fь далееH3кжеAכתבות בנושאGנוספות!GקשורותAמאמרים קשוריםAעוד בנושא!Eעל/קרא גם!Dו גם!Fעוד/أخبار ذات صلةGمتعلقةAإقرأ أيضا/اخبار ]Bقرأ أيضا!Iًا!Fالمزيد!Gيضا<لمزيد حول!Hعن<نظر أيضاAبیشتر بخوانید!HدانیدAخبرهای ]Aذات صلةAشاهد أيضا/قد يعجبك أيضاJايضاEهمك/محتوى ذو صلةBطالب ]Bقالات ذات صلةH]IشابهةBواضيع ذات صلةHمتعلقةIشابهةAنوشته های ]F‌های ]Aهمچنین بخوانید/आगे 5Aइसे भी 5/और 5/यह भी देखेंG5<े भी 5/संबंधित खबरेंIलेखIसमाचारAข่าว4!E#องAบทความ4/อ่านข่าว4!Iเพิ่มเติม!Eต่อ!Eเพิ่มเติม/เนื้อหา4<รื่อง4/あわ^/おすすめ9Aこちらの9もおすすめDもおすすめEどうぞBの9を読んだ人はこんな9も読んでいますAもっと読むA你可能也喜欢E會喜歡D感兴趣E興趣A併^A另请参阅A合わ^/延伸閱讀C阅读A您可能感兴趣E興趣A推荐阅读B薦閱讀A更多閱讀C阅读A猜你喜欢A相关内容C报道C推荐_闻C链接C阅读B關內容C報導_聞C連結C閱讀A続きを読むA関連Cする9Cキーワードの9CコンテンツCトピックスCニュース?リンクC情報C9/관련 글D기사!D뉴스D콘텐츠D포스트C글?기사?뉴스A연관 기사',
    sharing:
      'A8 teil&Abeitrag teil&Bizi 7kip ed;/comp+te!Hilh+Ke!Ir?ndividi/deel?l&Afolg& si(uns!Dlow us/lik(thisFus/p+7g)!Hz!Eilh+He?ylaş<odziel się/seguici<h+eF +2cleGon!Gthis!Gvia<iga-n{<p6ad th(wordBuivez-nous<ígu&{/teil&G mitAud{tępnij/volg ons/weit)sag&Aподели1сь!Hься/تابعنا/شارك/مشاركةAこの9をシェア/シェアDするAフォローするA共有A关注我们A分享C到?至/關注我們',
    sponsored:
      "AadC0by?v)t&siI2eLsGisem&tI;gGorialBilleur0sur l(webBnnonceHrFsGeHrDunciCzeigeHnBround th(webCtykuł :owanyBu0dem netzIwebEuns)em netzw)kAbe7ald(;houdCzahlt(;halteBrand studioFed cont&tAcont&ido d(m+caKpatroc;adoJ0patroc;ad{Gu p+t&ai6I:iséH0p+t&ai6sJ:isésH2 promozionaliK:izza2Io :izzatoFúdo d(m+caJpatroc;adoE;gut patroc;atDț;ut :izatAdai n{tri p+tn)Cl webB(n{so0p+ceir{Euestro0soci{Bo0n{so0p+ceir{Aempfehlung& uns)) p+tn)Bnlace0patroc;ad{Afrom +ound th(webFour p+tn)s!J:sFth(webAgespons)tK(8M;halteHordK(;houdAhirdetésIekAiklanBlanCmoitusBnz)ceGiaAkont& b):Ali&0:isésCnk0patroc;ad{Ama;oksetFsCt)iał p+tn)aKromocyjnyJ:owanyIy p+tn)ówAno0p+t&ai6sBội dung tài trợAod p+tn)ówBff60p+t&ai6sBglasFiFno sporočiloApaid cont&t!Fp+tn)shipG{tCrt&ai6sEn) angeboteIcont&t!InewsIoff)sHangeboteHbijdrageH;halteCtroc;adoJtBrC anzeigeComotedI cont&tJl;ksJ}GionBubblicitàDli-rédac2onnelFcidadKeH7tKeIéFeditorialF6por7geAquảng cáoA6comm&ded by outbra;CklaamFmGaG;i0tur;ysGmEāmaGrakstsAshop nowBisuturundusBond)v)öff&tlichungBponset!Fo6dJ by!Kcont&t!Kl;ksKp{tsK}I)itud!I6t!HiséIzat!JzatoHluJ iç)ikQl)HowaneHēts!Frat!Ezorirano!Hované!JánoBzponzorált/today'0dealsAuns)(p+tn)<žsakomasi0tur;ysAvan onz(p+tn)sAw)bungAyou may lik(by 7boolaAđược tài trợ/διαφήμισηEημίσειςAχορηγούμενο/на правах рекламыB> партнеровNёровAогласFиAпартнерские ,ыKй ,Iький ма1ріалFёрские ,ыKй ,BромоAрекламаAспонзорисано!EсорираноM съдържаниеHский ,Iький ма1ріалAפרסומותFתAתוכן ממומןAآگهیAإعلانFاتAاعلانAبرعاية/تبلیغاتAرپورتاژ/محتوى مدفوعHمولAप्रायोजित/विज्ञापनAผู้สนับสนุน/เนื้อหาที่ได้รับการสนับสนุนAโฆษณาAスポンサーFドリンクFリンクAタイアップ広告A企画広告A合作內容C内容A广告A広告A廣告A推广B廣A提供A贊助C內容A赞助C内容A광고A스폰서/협찬",
  },
}
