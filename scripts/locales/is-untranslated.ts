import { isVariant } from './locale-code.ts'

/** Names, and words that are the same everywhere. */
const NAMES =
  /\b(?:Truce|Markdown|EPUB|HTML|JSON|PDF|RSS|VPN|DNS|QR|Obsidian|uBlock Origin(?: Lite)?|Adblock Plus|AdBlock|AdGuard(?: DNS)?|Ghostery|Brave|Opera|Vivaldi|Waterfox|Firefox|Chrome|Edge|Microsoft Edge|Pi-hole|NextDNS|Web Monetization|GitHub|px|min)\b/g

/** Languages of Latin script share short words with English: “Format”, “Note 1”, “Sans serif”. */
const SHARED_WORDS = 2

/** Is a text the English one, although it has words that a translator would change? */
export function isUntranslated(code: string, text: string, source: string): boolean {
  if (code === 'en' || isVariant(code)) return false
  const own = source.replace(NAMES, '').match(/\p{L}[\p{L}’'-]*/gu) ?? []
  if (own.length === 0) return false
  if (text === source) return !isLatin(code) || own.length > SHARED_WORDS
  // Another script, and not one letter of it.
  return !isLatin(code) && !/[^\p{Script=Latin}\P{L}]/u.test(text)
}

function isLatin(code: string): boolean {
  return new Intl.Locale(code.replace('_', '-')).maximize().script === 'Latn'
}
