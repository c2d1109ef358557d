import type { Messages } from '../../scripts/locales/pack-words.ts'

/** German and Finnish take about that much more room than English. */
const LONGER = 0.4

const ACCENTED: Record<string, string> = { a: 'å', e: 'é', i: 'î', o: 'ö', u: 'ü', n: 'ñ', y: 'ý' }

/**
 * Words in no language, made from the English ones: accented, 40 % longer, between brackets, so that what is cut off
 * or was never a word of the file is seen.
 *
 * @param language `ar-XB`, which is read from right to left.
 */
export function pseudoWords(english: Messages, language: 'ar-XB'): Messages {
  const words = Object.entries(english).map(([key, { message }]) => [
    key,
    { message: key === 'support_language' ? language : lengthened(message) },
  ])
  return Object.fromEntries(words)
}

function lengthened(text: string): string {
  const accented = text.replace(/[aeiouny]/g, (letter) => ACCENTED[letter] ?? letter)
  const more = Math.ceil(text.length * LONGER)
  // In words of usual length, so that lines may break.
  return `⟦${accented} ${'lorem '
    .repeat(Math.ceil(more / 6))
    .slice(0, more)
    .trim()}⟧`
}
