import { sanitizeToFragment } from '@/core/article/sanitize'

/** A heading of the article, for the table of contents. */
export interface OutlineEntry {
  id: string
  text: string
  /** 2 to 6, as in the markup. */
  level: number
}

/** An article's body ready to be shown. */
export interface PreparedBody {
  fragment: DocumentFragment
  outline: OutlineEntry[]
}

/**
 * Sanitizes an article's markup where it is about to be shown, whoever sent it, and readies it for the
 * page: headings get ids, wide tables a box that scrolls, embeds their words. Throws when the markup
 * cannot be checked.
 */
export function prepareBody(
  html: string,
  window: Window & typeof globalThis,
  embedLabel: (host: string) => string,
): PreparedBody {
  const fragment = sanitizeToFragment(html, window)
  for (const link of fragment.querySelectorAll<HTMLAnchorElement>('a[data-embed][href]')) {
    link.textContent = embedLabel(link.hostname.replace(/^www\./, ''))
  }
  for (const table of fragment.querySelectorAll('table')) boxTable(table)
  return { fragment, outline: markHeadings(fragment) }
}

function markHeadings(fragment: DocumentFragment): OutlineEntry[] {
  const headings = [...fragment.querySelectorAll('h2,h3,h4,h5,h6')].filter((heading) =>
    heading.textContent?.trim(),
  )
  return headings.map((heading, at) => {
    heading.id ||= `section-${at + 1}`
    return {
      id: heading.id,
      text: (heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
      level: Number(heading.localName[1]),
    }
  })
}

/** A table wider than the column scrolls inside itself; the box takes focus so that keys can scroll it. */
function boxTable(table: Element): void {
  if (table.parentElement?.closest('table')) return
  const box = table.ownerDocument.createElement('div')
  box.className = 'table-box'
  box.tabIndex = 0
  table.replaceWith(box)
  box.append(table)
}
