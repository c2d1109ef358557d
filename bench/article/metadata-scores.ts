/** The metadata of an article, from a label or an extractor. */
export interface Told {
  title?: string | null | undefined
  author?: string | readonly string[] | null | undefined
  date?: string | null | undefined
}

/** Whether each labelled field is right. Fields without a label are left out. */
export interface MetadataHits {
  title?: boolean
  author?: boolean
  date?: boolean
}

/** Compares extracted metadata with the label. */
export function metadataHits(label: Told, told: Told): MetadataHits {
  const people = names(label.author)
  return {
    ...(label.title && { title: plain(label.title) === plain(told.title ?? '') }),
    ...(people.size > 0 && { author: sameSet(people, names(told.author)) }),
    ...(label.date && { date: label.date.slice(0, 10) === dayOf(told.date ?? '') }),
  }
}

/** Quotes and dashes are typeset differently by every tool; words and their case are not. */
function plain(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function names(author: Told['author']): Set<string> {
  const all = typeof author === 'string' ? [author] : (author ?? [])
  return new Set(
    all
      .flatMap((each) => each.split(/\s*(?:[,;&|]|\band\b|\bund\b|\bet\b|\by\b)\s*/i))
      .map((name) => plain(name).replace(/[^\p{L}\p{N}]+/gu, ''))
      .filter((name) => name !== ''),
  )
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name))
}

/** The day as the page wrote it, in the page's own zone; other forms as a machine reads them. */
function dayOf(date: string): string {
  if (/^\d{4}-\d\d-\d\d/.test(date)) return date.slice(0, 10)
  const time = new Date(/\d{4}$/.test(date.trim()) ? `${date} UTC` : date)
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10)
}
