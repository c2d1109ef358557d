/**
 * Beginnings of words, or their middles, in the languages of the world. They are looked for as they stand
 * (`foldWords` makes text and stems alike), parted by `|`; a space is a space in the text, too.
 */

/** Names of blockers, and what is said of nothing else: enough by itself. */
export const BLOCKER_STEMS =
  'adblo|ad bloc|ad blok|ad-bloc|ad-blok|antipub|anti-pub|anti pub|antirekl|anti-rekl|anti-werb|antiwerb|ad bl○|adbl0|@dbl|a d b l o|advert bloc|adguard|ublock|u-block|адбл|ад бл|ад-бл|эдбл|эд бл|анти-рекл|антирекл|антибан|ad μπλ|אדבלוק|אד בלוק|اد بل|ادبل|ایڈ بلا|डब्ल|ड ब्ल|ड-ब्ल|অ্যাডব্ল|অ্যাড ব্ল|ஆட்பிளாக்|ஆட் பிளாக்|แอดบล|ადბლოკ|ադբլոկ|アドブ|애드블|애드 블|에드블|去广告'

/** Adverts, and who pays for them. */
export const ADVERT_STEMS =
  ' ads| ad |advert|annonc|annons|anzeige|werbe|werbu|reklam|reklaam|reclam|annunc|inserzion|anunc|anunt| pub | pub.| pub,|-pub | pubs|publici|publiz|pubblic|oglas|skelb|hirdet|inzer|inzerc|propagand|iklan|maino|quang cao|iragark|hysbys|fogra|auglys|tangazo|patalast|ogloszen|sludinaj|kuulutus|banner|baner|bandiera|sponsor|реклам|оглас|oголош|обяв|жарнам|сурталч| зар |зарыг|зарууд|банер|баннер|διαφημ|μπανερ|פרסומ|מודע|באנר|اعلان|اشتہار|تبلیغ|تبليغ|اگهی|विज्ञापन|बैनर|বিজ্ঞাপন|বিজ্ঞাপণ|விளம்பர|โฆษณ|რეკლამ|ბანერ|გოვაზდ|գովազդ|բաններ|広告|广告|廣告|광고|バナー|배너'

/** Blocking, filtering and keeping off. */
export const BLOCK_STEMS =
  'bloc|prepre|blok|bloq|filt|szur|gatl|nleyi|ngəll|ngell|nesto|sesto|n esto|estaj|estam|zavir|unterdr|skydd|tokest|penghalang|penyekat|sekat|chan |kizui|kuzui|zuia|rhwyst|bacair|bacadh|bhac|vorn|блoкир|блoкер|блoку|блoкат|блoкі|бұғатта|бөге|хoриг|хaаг|хaад|прет|спреч|απoκλει|απoρριψ|φραγ|μπλοκ|αναστολ|εμποδ|φιλτρ|חוסם|חסימ|חסם|מסנן|ضد|منع|مانع|حجب|حاجب|حظر|بلاک|بلوک|مسدود|فیلتر|روک|अवरोध|ब्लॉक|रोक|ব্লক|আটক|প্রতিরোধ|தடு|பிளாக்|தடை|บล็อ|กั้น|ბლოკ|բլոկ|արգել|ブロ|遮断|除去|防止|차단|막아|방지|블록|拦截|攔截|屏蔽|过滤|過濾|阻止|阻擋|封锁|封鎖'

/** What a consent layer says of adverts. */
export const CONSENT_STEMS =
  'cookie|kolacic|suti|evaste|slapuk|vafrak|kupsis|sikdat|piskot|vidakuzi|fianan|kuki|куки|кукі|бискв|күүки|ქუქი|թխուկ|քուքի|クッキー|쿠키|עוגי|کوکی|كوكي|تعريف الارتباط|कुकी|কুকি|குக்கீ|คุกกี้|personali|personnali|персонал|gdpr|profil'
