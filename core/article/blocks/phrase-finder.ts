/** The first word of a line, after any punctuation. */
const FIRST = /^[^\p{L}\p{N}©]*([\p{L}\p{N}'’-]+|©)/u

/**
 * Makes a function that tells whether a line begins with one of these phrases. A phrase is a list
 * of first words, in lower case and separated by commas, then a bar and a pattern for what follows:
 * "additional,reporting| .*by\\b".
 *
 * Looked up by the first word: one regular expression of all phrases takes longer to compile than a
 * page takes to read, and most lines begin with none.
 */
export function phraseFinder(phrases: readonly string[]): (line: string) => boolean {
  const byWord = new Map<string, string[]>()
  for (const phrase of phrases) {
    const [words = '', rest = '(?![\\p{L}\\p{N}])'] = phrase.split(/\|(.*)/s)
    for (const word of words.split(',')) byWord.set(word, [...(byWord.get(word) ?? []), rest])
  }
  const compiled = new Map<string, RegExp>()
  return (line) => {
    const found = FIRST.exec(line)
    const word = found?.[1]?.toLowerCase() ?? ''
    const rests = byWord.get(word)
    if (!found || !rests) return false
    let pattern = compiled.get(word)
    if (!pattern) {
      pattern = new RegExp(`^(?:${rests.join('|')})`, 'iu')
      compiled.set(word, pattern)
    }
    return pattern.test(line.slice(found[0].length))
  }
}
