/** A heading of the article, for the table of contents. */
export interface OutlineEntry {
  id: string
  text: string
  /** 2 to 6, as in the markup. */
  level: number
}

/** Gives every heading that has text an id, and lists them. */
export function markHeadings(fragment: DocumentFragment): OutlineEntry[] {
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
