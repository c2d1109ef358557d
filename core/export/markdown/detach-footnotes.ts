import { findFootnotes } from '../find-footnotes'
import { REFERENCE_TAG } from './handlers'

/** A footnote that was taken out of the body. */
export interface DetachedFootnote {
  /** Its label, as in `[^1]`. */
  name: string
  content: Element
}

/**
 * Takes the footnotes out of a body and puts a placeholder at each reference. Markdown writes
 * footnotes at the end. Several references may lead to one footnote. Removes lists that become
 * empty. Changes the body.
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

/** Moves the content into a `div`: a list item would become a bullet. */
function detach(note: Element, body: Element): Element {
  const content = note.ownerDocument.createElement('div')
  content.append(...(note.localName === 'p' ? [note.cloneNode(true)] : note.childNodes))
  const list = note.parentElement
  note.remove()
  if (list && list !== body && !list.textContent?.trim() && !list.querySelector('img'))
    list.remove()
  return content
}
