/**
 * What every noun for an ad blocker in Latin letters holds somewhere; few other texts do. Asked first, for
 * it is compiled in no time, and the long pattern takes longer to compile than a page may be held up.
 */
const SEEDS =
  /blo[ckqķ]|werbe.?f|b\W?l[\W0]|b\W[l1|]|b[1|]o|maino|sz.r|g.tl|engelle|nleyici|g iklan|h iklan|oglas|ng c.o|ti.?pub|adguard/

/** Letters of scripts other than Latin; typographic signs are none. */
const OTHER_SCRIPTS = /[\u0370-\u1fff\u3040-\ud7ff]/

/**
 * Wide on purpose, and read off the text as it stands: accents are dots here, a letter of another alphabet
 * put in the place of a Latin one is `\W`. Languages in Latin letters, an alternative a line: "ad blocker", "AD BL○CKER", "A D B L O C K" with Cyrillic
 * or unseen letters in it, and the brands; then "reklamblockerare", "blokowanie reklam", "bloqueur de
 * publicités" and their kin.
 */
const LATIN = String.raw`(?:\ba|[@\W])\W?d(?:s|vert\w*)?\W?\W?b\W?[l1|]\W?[o0\W]\W?[ck\W]|\bu.?block|\badguard
\bblock\w*\s(?:\w+\s){0,2}ad(?:s|v|\b)
(?:rekl..?.?m|recl.m|annon[cs]|werb|advert|oglas|skelb|hirdet.s)\S*[\s-]?(?:zu\s)?blo|werbe.?filter
blo(?:c|k|qu)\S*\s(?:\S+\s){0,2}(?:\S\S?['’])?(?:rekl|recl|hirdet|oglas|inzerc|werbung|an+..?n|annonc|propag|pubb?(?:\b|s|li?[ck])|iklan)|anti.?pub
(?:hirdet.s|rekl.m)\S*\s?(?:sz.r|g.tl)|maino\S*[\s-]?(?:est|blo)|reklam\S*\s(?:engel|.nle)
(?:zavir|prepre|spre)\S*\s(?:za\s)?(?:oglas|reklam)|(?:penghalang|pencegah|penyekat)\siklan|ch..?.?.?\s(?:c..?.?\s)?qu..?.?.?ng\sc`

/** Languages in other letters: "advert" in each, ways to say "block" in each, and loanwords that hold both. */
const ADVERT = 'рекл|оглас|διαφ|[إأا]علان|تبل[یي]غ|آگهی|פרסו|מודעו|विज्ञापन|โฆษณา|広告|광고|[广廣]告'
const BLOCK =
  'бло|прет|спреч|απ.ρρ|αποκλ|φρα?γ|μπλο|αναστ|εμποδ|φ.λτρ|منع|م.نع|ح.?جب|حظر|مسد|بل[وا]?[كک]|ضد|ف[یي]لت|חו?ס|अवरोध|ब्लॉ|रोक|บล.?อ|กั.?น|ブロ|遮断|除去|防止|차단|막|방지|블|[拦攔屏滤濾阻封]'
const LOANS =
  '[аэ]д.?бло|анти(?:рекл|бан)|ad.?μπλο|[أآا]د.?بل|אד.?בלוק|[ऐए]ड.?ब्लॉ|แอด.?บล|アド.?ブロ|[애에]드.?블|去广告'

/** The two stand side by side, in either order, with at most a few small words between them. */
const OTHERS = `(?:${ADVERT}).{0,9}(?:${BLOCK})|(?:${BLOCK})\\S*.{0,9}(?:${ADVERT})|${LOANS}`

/** Compiled when first needed: on most pages never. */
const patterns = new Map<string, RegExp>()

/** Scripts often come as text of hundreds of kB; no notice is near that long (longest seen: 664). */
const MAX_TEXT = 4_000

/**
 * The cheapest question of all, asked of every new piece of text by the sentinel: may these words speak
 * of an ad blocker, in any language? A yes only wakes the guard, which reads the whole box before anything
 * is said or done.
 */
export function isSuspect(text: string): boolean {
  if (text.length > MAX_TEXT) return false
  const lower = text.toLowerCase()
  return (
    (SEEDS.test(lower) && finds(LATIN, lower)) ||
    (OTHER_SCRIPTS.test(lower) && finds(OTHERS, lower))
  )
}

function finds(nouns: string, text: string): boolean {
  const pattern = patterns.get(nouns) ?? new RegExp(nouns.replaceAll('\n', '|'))
  patterns.set(nouns, pattern)
  return pattern.test(text)
}
