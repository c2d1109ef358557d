import { sanitizeToFragment } from '@/core/article/sanitize'
import { boxCode } from './code'
import { nameEmbed } from './embeds'
import { markHeadings, type OutlineEntry } from './headings'
import { markNotes } from './notes'
import { makeEnlargeable } from './pictures'
import { markOpeningQuotes } from './quotes'
import { boxTable } from './tables'

export type { OutlineEntry } from './headings'

/** An article's body ready to be shown. */
export interface PreparedBody {
  fragment: DocumentFragment
  outline: OutlineEntry[]
}

/** What is said to the reader inside the article; every word of it is text, never markup. */
export interface BodyWords {
  embed(host: string): string
  enlarge(alt: string): string
  note(mark: string): string
  backToText: string
}

/**
 * Sanitizes an article's markup where it is about to be shown, whoever sent it, and readies it for the
 * page: each step is a file beside this one. Throws when the markup cannot be checked.
 */
export function prepareBody(
  html: string,
  window: Window & typeof globalThis,
  words: BodyWords,
): PreparedBody {
  const fragment = sanitizeToFragment(html, window)
  for (const link of fragment.querySelectorAll<HTMLAnchorElement>('a[data-embed][href]')) {
    nameEmbed(link, words.embed)
  }
  for (const table of fragment.querySelectorAll('table')) boxTable(table)
  for (const pre of fragment.querySelectorAll('pre')) boxCode(pre)
  for (const image of fragment.querySelectorAll('img')) makeEnlargeable(image, words.enlarge)
  for (const paragraph of fragment.querySelectorAll('p')) markOpeningQuotes(paragraph)
  markNotes(fragment, words)
  return { fragment, outline: markHeadings(fragment) }
}
