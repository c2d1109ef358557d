import { footnoteElement, isFootnoteReference } from '@/core/article/footnotes'

/** Links that lead back to the mark; they say nothing where the note is shown beside it. */
const BACK = /^(?:↩|↑|⤴|⬆|\uFE0E|\uFE0F|\^|\s|back|return|\[\d+\])+$/iu

/**
 * Finds footnotes: a short mark that leads to a later place in the article. The mark is told from other links
 * by its look and by what it leads to; the note gets a way back where the page has none.
 */
export function markNotes(
  fragment: DocumentFragment,
  words: { note(mark: string): string; backToText: string },
): void {
  let count = 0
  for (const mark of fragment.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const note = noteOf(mark, fragment)
    if (!note) continue
    count++
    mark.classList.add('note-mark')
    mark.setAttribute('role', 'button')
    mark.setAttribute('aria-haspopup', 'dialog')
    mark.setAttribute('aria-label', words.note(bareMark(mark)))
    mark.id ||= mark.closest('sup[id],span[id]') ? '' : `note-mark-${count}`
    if (!mark.id) mark.removeAttribute('id')
    if (!hasBackLink(note)) addBackLink(note, idAround(mark), words.backToText)
  }
}

/** The words a mark leads to; undefined when the link is no mark of a note. */
export function noteOf(mark: HTMLAnchorElement, root: ParentNode): Element | undefined {
  if (!isFootnoteReference(mark)) return undefined
  const id = decodeURIComponent((mark.getAttribute('href') ?? '').slice(1))
  const place = [...root.querySelectorAll('[id]')].find((element) => element.id === id)
  // Links back from notes look the same, but lead to an earlier place.
  if (!place || !(mark.compareDocumentPosition(place) & 4) /* FOLLOWING */) return undefined
  const note = footnoteElement(place)
  return note?.contains(mark) ? undefined : note
}

/** "1" of "[1]". */
export function bareMark(mark: Element): string {
  return (mark.textContent ?? '').replace(/[[\]()\s]/g, '')
}

/** A copy of a note without its ways back. */
export function noteWords(note: Element): DocumentFragment {
  const copy = note.cloneNode(true) as Element
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id')
  for (const link of copy.querySelectorAll('a')) if (isBackLink(link)) link.remove()
  const words = note.ownerDocument.createDocumentFragment()
  words.append(...copy.childNodes)
  return words
}

function isBackLink(link: Element): boolean {
  const href = link.getAttribute('href')
  return (href === null || href.startsWith('#')) && BACK.test((link.textContent ?? '').trim())
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
