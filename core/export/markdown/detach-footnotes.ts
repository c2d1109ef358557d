import { findFootnotes } from '../find-footnotes'
import { REFERENCE_TAG } from './handlers'

/** A note taken out of its place. */
export interface DetachedFootnote {
  /** As it is called in `[^1]`. */
  name: string
  content: Element
}

/**
 * Takes the footnotes out of a body, which Markdown writes at the end, and leaves their marks. A note that
 * several marks lead to is one note. Lists that are empty then go.
 */
export function detachFootnotes(body: Element): DetachedFootnote[] {
  const detached = new Map<Element, DetachedFootnote>()
  for (const { reference, note } of findFootnotes(body)) {
    let known = detached.get(note)
    if (!known) {
      known = { name: String(detached.size + 1), content: note }
      detached.set(note, known)
    }
    const placeholder = body.ownerDocument.createElement(REFERENCE_TAG)
    placeholder.setAttribute('name', known.name)
    const sup = reference.closest('sup')
    const isAlone = sup && sup.textContent?.trim() === reference.textContent?.trim()
    ;(isAlone ? sup : reference).replaceWith(placeholder)
  }
  return [...detached.values()].map(({ name, content }) => ({
    name,
    content: detach(content, body),
  }))
}

/** A list's item would bring its bullet. */
function detach(note: Element, body: Element): Element {
  const content = note.ownerDocument.createElement('div')
  content.append(...(note.localName === 'p' ? [note.cloneNode(true)] : note.childNodes))
  const list = note.parentElement
  note.remove()
  if (list && list !== body && !list.textContent?.trim() && !list.querySelector('img'))
    list.remove()
  return content
}
