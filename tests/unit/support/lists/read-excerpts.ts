import { readFileSync } from 'node:fs'

/** What a real filter list says of the check's request and its bait, taken out of it word by word. */
interface Excerpt {
  list: string
  source: string
  licence: string
  /** Its rules that stop the request, without options. */
  stops: string[]
  /** Its exceptions that would let it pass. */
  spares: string[]
  /** Its selectors, for all sites, that hide the bait. */
  hides: string[]
}

/** The stored excerpts. */
export function readExcerpts(): Excerpt[] {
  const file = new URL('./excerpts.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Excerpt[]
}
