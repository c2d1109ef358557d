/** What is not seen, or a mere accent: points and accents of all scripts, soft hyphens, signs of no width. */
const UNSEEN =
  /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u200b-\u200f\u2060\ufeff\u00ad]/g

/** Cyrillic and Greek letters that are put in the place of Latin ones, each before what it is read as. */
const LOOKS_LIKE = 'аaеeкkоoсcαaεeκkοo'

/**
 * The form in which words and stems are compared: lower case, no accents, nothing unseen, one letter for all that look
 * alike. Goes over a text a fixed number of times.
 */
export function foldWords(text: string): string {
  let folded = text.normalize('NFKD').toLowerCase().replace(UNSEEN, '').replaceAll('\n', ' ')
  for (let at = 0; at < LOOKS_LIKE.length; at += 2)
    folded = folded.replaceAll(LOOKS_LIKE.charAt(at), LOOKS_LIKE.charAt(at + 1))
  // The one common word with "adblock" in it.
  return folded.replaceAll('roadblock', '')
}
