import { elementsById } from '@/core/article/elements-by-id'
import { footnoteElement, isFootnoteReference } from '@/core/article/footnotes'

/** The text of links that lead back to a note's mark. */
const BACK_LINK_TEXT = /^(?:↩|↑|⤴|⬆|\uFE0E|\uFE0F|\^|\s|back|return|\[\d+\])+$/iu

/**
 * Marks footnotes: links with a short text that lead to a later place in the article. Adds a link back to a note that
 * has none.
 */
export function markNotes(
  fragment: DocumentFragment,
  texts: { note(mark: string): string; backToText: string },
): void {
  let count = 0
  const byId = elementsById(fragment)
  for (const mark of fragment.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const note = noteOf(mark, byId)
    if (!note) continue
    count++
    mark.classList.add('note-mark')
    mark.setAttribute('role', 'button')
    mark.setAttribute('aria-haspopup', 'dialog')
    mark.setAttribute('aria-label', texts.note(markText(mark)))
    mark.id ||= mark.closest('sup[id],span[id]') ? '' : `note-mark-${count}`
    if (!mark.id) mark.removeAttribute('id')
    if (!hasBackLink(note)) addBackLink(note, idAround(mark), texts.backToText)
  }
}

/**
 * The note that a mark leads to; undefined where the link is no note's mark.
 *
 * @param byId the elements of the article by their ids
 */
export function noteOf(
  mark: HTMLAnchorElement,
  byId: ReadonlyMap<string, Element>,
): Element | undefined {
  if (!isFootnoteReference(mark)) return undefined
  const place = byId.get(decodeURIComponent((mark.getAttribute('href') ?? '').slice(1)))
  // A link back from a note looks the same, but leads to an earlier place.
  if (!place || !(mark.compareDocumentPosition(place) & 4) /* FOLLOWING */) return undefined
  const note = footnoteElement(place)
  return note?.contains(mark) ? undefined : note
}

/** The mark without its brackets: "1" for "[1]". */
export function markText(mark: Element): string {
  return (mark.textContent ?? '').replace(/[[\]()\s]/g, '')
}

/** A copy of a note without its links back. */
export function noteContent(note: Element): DocumentFragment {
  const copy = note.cloneNode(true) as Element
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id')
  for (const link of copy.querySelectorAll('a')) if (isBackLink(link)) link.remove()
  const content = note.ownerDocument.createDocumentFragment()
  content.append(...copy.childNodes)
  return content
}

function isBackLink(link: Element): boolean {
  const href = link.getAttribute('href')
  return (
    (href === null || href.startsWith('#')) && BACK_LINK_TEXT.test((link.textContent ?? '').trim())
  )
}

function hasBackLink(note: Element): boolean {
  return [...note.querySelectorAll('a[href^="#"]')].some(isBackLink)
}

function idAround(mark: Element): string {
  return mark.id || (mark.closest('sup[id],span[id]')?.id ?? '')
}

function addBackLink(note: Element, id: string, name: string): void {
  if (!id) return
  const link = note.ownerDocument.createElement('a')
  link.href = `#${id}`
  link.className = 'note-back'
  link.textContent = '↩'
  link.setAttribute('aria-label', name)
  const last = note.matches('li,dd,div,aside') ? note.lastElementChild : null
  ;(last?.matches('p') ? last : note).append(' ', link)
}
