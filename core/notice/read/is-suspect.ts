/**
 * What every noun for an ad blocker in Latin letters holds somewhere; few other texts do. Tested first, for
 * it compiles at once, and the long pattern takes longer to compile than a page may be blocked.
 */
const SEEDS =
  /[a@\W]\W?d(?:s|vert\w*)?\W{0,2}b\W?[l1|]|blo[ckqķ]|werbe.?f|maino|sz[uű]r|g[aá]tl|engelle|nleyici|iklan|oglas|ng c[aá].?o|ti.?pub|adguard|[\u0370-\u1fff\u3040-\ud7ff]/

/**
 * Wide on purpose, and read off the text as it stands: accents are dots here, a letter of another alphabet
 * put in the place of a Latin one is `\W`. "ad blocker", "AD BL○CKER", "A D B L O C K" with Cyrillic or
 * unseen letters in it, the brands, "blocking all our ads"; then native nouns, put together below.
 */
const ENGLISH = String.raw`(?<!ro)[a@\W]\W?d(?:s|vert\w*)?\W?\W?b\W?[l1|]\W?[o0\W]\W?[ck\W]|\bu.?block|adguard|block\w*\s(?:\w+\s){0,2}ad(?:s|v|\b)`

/** "Advert" and "block" in each language: Latin letters, then Cyrillic, Greek, Arabic, Persian and so on. */
const ADVERT =
  '(?:rekl|recl|an+[uúo].?n|werb|advert|oglas|skelb|hirdet|inzer|propag|pub(?:b|s|lic|\\b)|iklan|maino|qu..?.?ng c|рекл|оглас|διαφ|[إأا]علان|تبل[یي]غ|آگهی|פרסו|מודעו|विज्ञापन|โฆษณา|広告|광고|[广廣]告)'
const BLOCK =
  '(?:blo[ckqķ]|filter|sz[uű]r|g[aá]tl|engel|nleyi|est[oä]|zavir|prepre|spre|pen[ghcy]|ch[^b-~]{1,3}n\\b|anti|бло|прет|спреч|απ.ρρ|αποκλ|φρα?γ|μπλο|αναστ|εμποδ|φ.λτρ|منع|م.نع|ح.?جب|حظر|مسد|بل[وا]?[كک]|ضد|ف[یي]لت|חו?ס|अवरोध|ब्लॉ|रोक|บล.?อ|กั.?น|ブロ|遮断|除去|防止|차단|막|방지|블|[拦攔屏滤濾阻封])'

/** Loanwords of other letters that hold both. */
const LOANS =
  '[аэ]д.?бло|анти(?:рекл|бан)|ad.?μπλο|[أآا]د.?بل|אד.?בלוק|[ऐए]ड.?ब्लॉ|แอด.?บล|アド.?ブロ|[애에]드.?블|去广告'

/** The two stand side by side, in either order, with at most a few small words between them. */
const NOUNS = `${ENGLISH}|${ADVERT}\\S*.{0,5}${BLOCK}|${BLOCK}\\S*.{0,14}${ADVERT}|${LOANS}`

/** Compiled when first needed: on most pages never. */
let nouns: RegExp | undefined

/** Text beyond this is not read, in characters. Most pages, without their scripts, have a tenth of it. */
const MAX_TEXT = 400_000

/**
 * May these words speak of an ad blocker, in any language? The sentinel asks it of a page's words as a whole
 * and then of those that are added. `textContent` joins the words of neighbouring elements ("TodayAdblock
 * detected"), so a word may begin anywhere. A yes only wakes the guard, which reads the whole box before
 * anything is said or done.
 */
export function isSuspect(text: string): boolean {
  const lower = text.slice(0, MAX_TEXT).toLowerCase()
  if (!SEEDS.test(lower)) return false
  nouns ??= new RegExp(NOUNS)
  return nouns.test(lower)
}
