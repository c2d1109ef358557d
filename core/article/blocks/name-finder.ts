/** Names have up to so many parts: "wp-caption-text". */
const MAX_PARTS = 3

/**
 * Looks for names in class and id: whole ones, or parts of longer ones between hyphens and underscores
 * ("article-body" in "c-article-body__inner"). `names` are written without either, parted by spaces. The
 * function returned takes what stands in the attributes. Looked up word by word, since a pattern of many
 * names takes longer to compile than a page to read.
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
