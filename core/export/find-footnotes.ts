import { elementsById } from '@/core/article/elements-by-id'
import { footnoteElement, isFootnoteReference } from '@/core/article/footnotes'

/** The text of a link from a footnote back to its reference. */
const BACK_LINK = /^(?:↩|↑|⤴|⬆|\uFE0E|\uFE0F|\^|\s)+$/u

/** A footnote reference in the text, and the element with the footnote. */
export interface Footnote {
  reference: Element
  note: Element
}

/**
 * The footnotes of a body, in the order of their references. Removes the links back. Changes the
 * body.
 */
export function findFootnotes(body: Element): Footnote[] {
  const byId = elementsById(body)
  const places = [...body.querySelectorAll('a[href^="#"],[id]')]
  const order = new Map(places.map((place, index) => [place, index]))
  const isLater = (place: Element, reference: Element) =>
    (order.get(place) ?? 0) > (order.get(reference) ?? 0)
  const found = [...body.querySelectorAll('a[href^="#"]')].flatMap((reference) => {
    const place = byId.get(decodeURIComponent((reference.getAttribute('href') ?? '').slice(1)))
    // A link back looks like a reference, but leads to an earlier place.
    if (!place || !isFootnoteReference(reference) || !isLater(place, reference)) return []
    const note = footnoteElement(place)
    return note && !note.contains(reference) ? [{ reference, note }] : []
  })
  for (const { note } of found) {
    for (const link of note.querySelectorAll('a')) {
      if (BACK_LINK.test(link.textContent ?? '')) link.remove()
    }
  }
  return found
}
