import { sanitizeToFragment } from '@/core/article/sanitize'
import { boxCode } from './box-code'
import { boxTable } from './box-table'
import { makeEnlargeable } from './make-enlargeable'
import { markHeadings, type OutlineEntry } from './mark-headings'
import { markNotes } from './mark-notes'
import { markOpeningQuotes } from './mark-opening-quotes'
import { nameEmbed } from './name-embed'
import { type Lead, placeLead } from './place-lead'

export type { OutlineEntry } from './mark-headings'

/** An article's body, ready to be shown. */
export interface PreparedBody {
  fragment: DocumentFragment
  outline: OutlineEntry[]
}

/** Truce's own texts inside an article. They are inserted as text, never as markup. */
export interface BodyOptions {
  lead: Lead
  /** Runs on all pictures before they are wrapped. */
  pictures(fragment: DocumentFragment): void
  embed(host: string): string
  enlarge(alt: string): string
  note(mark: string): string
  backToText: string
}

/**
 * Sanitizes an article's markup, whoever sent it, and prepares it for the reader view. Each step is a file in this
 * folder.
 *
 * @throws where the markup cannot be sanitized
 */
export function prepareBody(
  html: string,
  window: Window & typeof globalThis,
  options: BodyOptions,
): PreparedBody {
  const fragment = sanitizeToFragment(html, window)
  placeLead(fragment, options.lead)
  options.pictures(fragment)
  for (const link of fragment.querySelectorAll<HTMLAnchorElement>('a[data-embed][href]')) {
    nameEmbed(link, options.embed)
  }
  for (const table of fragment.querySelectorAll('table')) boxTable(table)
  for (const pre of fragment.querySelectorAll('pre')) boxCode(pre)
  for (const image of fragment.querySelectorAll('img')) makeEnlargeable(image, options.enlarge)
  for (const paragraph of fragment.querySelectorAll('p')) markOpeningQuotes(paragraph)
  markNotes(fragment, options)
  return { fragment, outline: markHeadings(fragment) }
}
