/** Accents and points of all scripts. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g

/** Soft hyphens and signs of no width, none of which is seen; and the end of a line, which is a space. */
const UNSEEN = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff'

/**
 * The form in which words and stems are compared: lower case, no accents, nothing unseen, single lines. Goes over a text
 * a fixed number of times, and with a pattern only where it has accents: that is what takes time in a page.
 */
export function foldWords(text: string): string {
  const lower = text.toLowerCase()
  let folded = lower.normalize('NFKD')
  if (folded.length !== lower.length) folded = folded.replace(MARKS, '')
  for (const sign of UNSEEN) folded = folded.replaceAll(sign, '')
  // The one common word with "adblock" in it.
  return folded.replaceAll('\n', ' ').replaceAll('roadblock', '')
}
