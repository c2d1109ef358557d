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
  const found = [...body.querySelectorAll('a[href^="#"]')].flatMap((reference) => {
    const note = isFootnoteReference(reference) ? referencedNote(reference, body) : undefined
    return note ? [{ reference, note }] : []
  })
  for (const { note } of found) {
    for (const link of note.querySelectorAll('a')) {
      if (BACK_LINK.test(link.textContent ?? '')) link.remove()
    }
  }
  return found
}

function referencedNote(reference: Element, body: Element): Element | undefined {
  const id = decodeURIComponent((reference.getAttribute('href') ?? '').slice(1))
  const places = [...body.querySelectorAll('a[href^="#"],[id]')]
  const place = places.find((element) => element.id === id)
  // A link back looks like a reference, but leads to an earlier place.
  const isLater = place && places.indexOf(place) > places.indexOf(reference)
  const note = isLater ? footnoteElement(place) : undefined
  return note?.contains(reference) ? undefined : note
}
