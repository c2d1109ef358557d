/** A name has up to so many parts: "wp-caption-text". */
const MAX_PARTS = 3

/**
 * Makes a function that finds one of these names in class and id attributes: a whole word, or parts
 * of it between hyphens and underscores ("article-body" in "c-article-body__inner").
 *
 * Words are looked up one by one, since one regular expression of all names takes longer to compile
 * than a page takes to read.
 *
 * @param names separated by spaces, without hyphens and underscores
 */
export function nameFinder(names: string): (words: string) => string | undefined {
  const wanted = new Set(names.split(' '))
  const known = new Map<string, string | undefined>()
  const look = (word: string): string | undefined => {
    const parts = word.toLowerCase().split(/[-_]+/)
    for (let from = 0; from < parts.length; from++) {
      let name = ''
      for (const part of parts.slice(from, from + MAX_PARTS)) {
        name += part
        if (wanted.has(name)) return name
      }
    }
    return undefined
  }
  return (words) => {
    for (const word of words.split(/\s+/)) {
      if (!known.has(word)) known.set(word, look(word))
      const found = known.get(word)
      if (found) return found
    }
    return undefined
  }
}
