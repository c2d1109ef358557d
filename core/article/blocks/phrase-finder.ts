/** The first word of a line, whatever stands before it. */
const FIRST = /^[^\p{L}\p{N}©]*([\p{L}\p{N}'’-]+|©)/u

/**
 * Looks for phrases at the beginning of lines. Each is its first words, parted by commas and written small,
 * and after a bar a pattern for what follows ("additional,reporting| .*by\\b"). Found by the first word: one
 * pattern of all phrases takes longer to compile than a page to read, and most lines begin with none.
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
