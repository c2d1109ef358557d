import { foldWords } from './fold-words'

/**
 * Beginnings of words, or their middles, in the languages of the world. They are looked for as they stand
 * (`foldWords` makes text and stems alike), parted by `|`; a space is a space in the text, too.
 *
 * @returns the stems, folded when they are first asked for.
 */
/* @__NO_SIDE_EFFECTS__ */
function stems(list: string): () => readonly string[] {
  let folded: readonly string[] | undefined
  return () => {
    folded ??= foldWords(list).split('|')
    return folded
  }
}

/** Names of blockers, and what is said of nothing else: enough by itself. */
export const blockerStems = stems(
  'adblo|ad bloc|ad-blo|аdbl|dblо|аd bl|dвl|d вl|ad bl○|adbl0|@dbl|a d b l o|antipub|anti-pub|antirekl|anti-rekl|antiwerb|adguard|ublock|дбл|д бл|д-бл|анти-рекл|антирекл|антибан|ad μπλ|דבלוק|ד בלוק|اد بل|ادبل|ایڈ بلا|डब्ल|ड ब्ल|ड-ब्ल|ডব্ল|ড ব্ল|ட்பிளா|ட் பிளா|แอดบล|ადბლო|ադբլո|アドブ|애드블|애드 블|에드블|去广告',
)

/** Adverts, and who pays for them. */
export const advertStems = stems(
  ' ads| ad |advert|annonc|annons|anzeige|werbe|werbu|reklam|reklaam|reclam|annunc|inserzion|anunc|anunt| pub | pub.| pub,| pubs|publici|publiz|pubbl|oglas|skelb|hirdet|inzer|propag|iklan|maino|quang cao|iragark|hysbys|fogra|auglys|tangazo|patalast|ogloszen|sludinaj|kuulutus|banner|baner|sponsor|реклам|оглас|оголош|обяв|жарнам|сурталч| зар |зарыг|зарууд|банер|баннер|διαφημ|μπανερ|פרסומ|מודע|באנר|اعلان|اشتہار|تبلیغ|تبليغ|اگهی|विज्ञापन|बैनर|বিজ্ঞাপন|விளம்பர|โฆษณ|რეკლამ|ბანერ|գովազդ|բաններ|広告|广告|廣告|광고|バナー|배너',
)

/** Blocking, filtering and keeping off. */
export const blockStems = stems(
  'bloc|prepre|blok|bloq|filt|szur|gatl|nleyi|ngəl|ngell|nesto|sesto|n esto|estaj|estam|zavira|ghalang|yekat|sekat|chan |zuia|rhwyst|bacai|bacad|bhac|vorn|блокир|блокер|блоку|блокат|блокі|бұғатта|бөге|хориг|хааг|хаад|прет|спреч|αποκλει|απορριψ|φραγ|μπλοκ|εμποδ|φιλτρ|חוסם|חסימ|חסם|מסנן|ضد|منع|مانع|حجب|حاجب|حظر|بلاک|بلوک|مسدود|فیلتر|روک|अवरोध|ब्लॉक|रोक|ব্লক|আটক|প্রতিরোধ|தடு|பிளாக்|தடை|บล็อ|กั้น|ბლოკ|բլոկ|արգել|ブロ|遮断|除去|防止|차단|막아|방지|블록|拦截|攔截|屏蔽|过滤|過濾|阻止|阻擋|封锁|封鎖',
)

/** What a consent layer says of adverts, in languages that many read: elsewhere such a layer is looked at closer. */
export const consentStems = stems(
  'cookie|kolacic|suti|evaste|slapuk|piskot|kuki|куки|кукі|бискв|クッキー|쿠키|עוגי|کوکی|كوكي|تعريف الارتباط|कुकी|คุกกี้|personali|personnali|персонал|gdpr|profil',
)
