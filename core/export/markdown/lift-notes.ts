import { findNotes } from '../find-notes'
import { MARK_TAG } from './handlers'

/** A note taken out of its place. */
export interface LiftedNote {
  /** As it is called in `[^1]`. */
  name: string
  words: Element
}

/**
 * Takes the footnotes out of a body, which Markdown writes at the end, and leaves their marks. A note that
 * several marks lead to is one note. Lists that are empty then go.
 */
export function liftNotes(body: Element): LiftedNote[] {
  const lifted = new Map<Element, LiftedNote>()
  for (const { mark, note } of findNotes(body)) {
    let known = lifted.get(note)
    if (!known) {
      known = { name: String(lifted.size + 1), words: note }
      lifted.set(note, known)
    }
    const sign = body.ownerDocument.createElement(MARK_TAG)
    sign.setAttribute('name', known.name)
    const sup = mark.closest('sup')
    const isAlone = sup && sup.textContent?.trim() === mark.textContent?.trim()
    ;(isAlone ? sup : mark).replaceWith(sign)
  }
  return [...lifted.values()].map(({ name, words }) => ({ name, words: takeOut(words, body) }))
}

/** A list's item would bring its bullet. */
function takeOut(note: Element, body: Element): Element {
  const words = note.ownerDocument.createElement('div')
  words.append(...(note.localName === 'p' ? [note.cloneNode(true)] : note.childNodes))
  const list = note.parentElement
  note.remove()
  if (list && list !== body && !list.textContent?.trim() && !list.querySelector('img'))
    list.remove()
  return words
}
