import { footnoteElement, isFootnoteReference } from '@/core/article/footnotes'

/** Links that lead back to the mark, or to nothing any more. */
const BACK_LINK = /^(?:↩|↑|⤴|⬆|\uFE0E|\uFE0F|\^|\s)+$/u

/** A mark in the text and the words it stands for. */
export interface Footnote {
  reference: Element
  note: Element
}

/** The footnotes of a body, in the order of their marks, without their ways back. */
export function findFootnotes(body: Element): Footnote[] {
  const found = [...body.querySelectorAll('a[href^="#"]')].flatMap((mark) => {
    const note = isFootnoteReference(mark) ? referencedNote(mark, body) : undefined
    return note ? [{ reference: mark, note }] : []
  })
  for (const { note } of found) {
    for (const link of note.querySelectorAll('a')) {
      if (BACK_LINK.test(link.textContent ?? '')) link.remove()
    }
  }
  return found
}

function referencedNote(mark: Element, body: Element): Element | undefined {
  const id = decodeURIComponent((mark.getAttribute('href') ?? '').slice(1))
  const places = [...body.querySelectorAll('a[href^="#"],[id]')]
  const place = places.find((element) => element.id === id)
  // A way back looks the same, but leads to an earlier place.
  const isLater = place && places.indexOf(place) > places.indexOf(mark)
  const note = isLater ? footnoteElement(place) : undefined
  return note?.contains(mark) ? undefined : note
}
