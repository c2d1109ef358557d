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
const LATIN = String.raw`
(?:\ba|[@\W])\W?d(?:s|vert\w*)?\W?\W?b\W?[l1|]\W?[o0\W]\W?[ck\W]|\bu.?block|\badguard
\bblock\w*\s(?:\w+\s){0,2}ad(?:s|v|\b)
(?:rekl..?.?m|recl.m|annon[cs]|werb|advert|oglas|skelb|hirdet.s)\S*[\s-]?(?:zu\s)?blo|werbe.?filter
blo(?:c|k|qu)\S*\s(?:\S+\s){0,2}(?:\S\S?['’])?(?:rekl|recl|oglas|inzerc|werbung|an+..?n|annonc|propag|pubb?(?:\b|s|li?[ck])|iklan)|anti.?pub
(?:hirdet.s|rekl.m)\S*\s?(?:sz.r|g.tl)|maino\S*[\s-]?(?:est|blo)|reklam\S*\s(?:engel|.nle)
(?:zavir|prepre|spre)\S*\s(?:za\s)?(?:oglas|reklam)|(?:penghalang|pencegah|penyekat)\siklan|ch..?.?.?\s(?:c..?.?\s)?qu..?.?.?ng\sc`

/** Languages in other letters, an alternative a line. */
const OTHERS = String.raw`
(?:бло|прет|спреч)\S*\s(?:\S+\s)?(?:рекл|оглас)|рекл\S*\sбло|[аэ]д.?бло|анти(?:рекл|бан)
(?:απ.ρρι|αποκλ|φρα?γ|μπλοκ|αναστ|εμποδ|φ.λτρ)\S*\s(?:τ\S\S?\s)?διαφ|ad.?μπλο
(?:مانع|حاجب|حجب|منع|حظر)\S*\s(?:ال)?[إأا]علان|[أآا]د\s?بل[وا]?[كک]
(?:مسدود|بل[وا][كک]|ضد|ف[یي]لتر)\S*\s?(?:\S+\s){0,2}(?:تبل[یي]غ|آگهی)
חו?ס[א-ת]+\sה?(?:פרסו|מודעות)|אד\s?בלוק
विज्ञापन\S*(?:\sको)?\s(?:अवरोध|ब्लॉ|रोक)|[ऐए]ड[\s-]?ब्लॉ|(?:บล[็๊]อ[กค]|กั้น|กัน)โฆษณา|แอด\s?บล[็๊]อ[กค]
(?:広告|アド)[のを・]?(?:ブロ|遮断|除去|防止)|광고[를을]?\s?(?:차단|막|방지|블)|[애에]드\s?블
[广廣]告.{0,3}[拦攔屏滤濾阻封]|(?:[拦攔屏滤濾]|阻[挡擋止隔]|封[鎖锁]).{0,3}[广廣]告|去广告`

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
  const pattern = patterns.get(nouns) ?? new RegExp(nouns.trim().replaceAll('\n', '|'))
  patterns.set(nouns, pattern)
  return pattern.test(text)
}
