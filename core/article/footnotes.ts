/** The list that holds notes taken from outside the text; no part of an article's plain text. */
export const FOOTNOTES_ATTRIBUTE = 'data-notes'

/** What writers set as the mark of a note: 1, [12], (a), *, †. */
const REFERENCE = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3}|(?:note|n\.)\s?\d{1,3})[\])]?$/i

/** Where the words of a note are, when its id stands on something smaller. */
const FOOTNOTE_ELEMENTS = 'li,dd,p,aside,div,td'

/** A note longer than this (characters) is a part of the article, read better in its place. */
const MAX_FOOTNOTE_CHARS = 1500

/** Whether a link within a page looks like the mark of a note. */
export function isFootnoteReference(link: Element): boolean {
  return REFERENCE.test((link.textContent ?? '').trim())
}

/** The box of the words a place stands for; undefined when these are no note. */
export function footnoteElement(place: Element): Element | undefined {
  const box = place.matches(FOOTNOTE_ELEMENTS) ? place : place.closest(FOOTNOTE_ELEMENTS)
  if (!box || box.querySelector('h1,h2,h3')) return undefined
  const { length } = (box.textContent ?? '').trim()
  return length > 0 && length <= MAX_FOOTNOTE_CHARS ? box : undefined
}

/**
 * Brings back the notes that marks in a copied body lead to. What stands under a text is no part of it and left
 * out, footnotes with it; but without its notes a mark leads nowhere.
 */
export function restoreFootnotes(body: Element, page: Document, url: string): void {
  const inert = body.ownerDocument
  const list = inert.createElement('ol')
  list.setAttribute(FOOTNOTES_ATTRIBUTE, '')
  const kept = new Set<Element>()
  for (const mark of body.querySelectorAll('a[href*="#"]')) {
    const id = isFootnoteReference(mark) && sameDocumentId(mark, url)
    if (!id) continue
    const copied = [...body.querySelectorAll('[id]')].find((element) => element.id === id)
    if (copied?.textContent?.trim()) continue
    const place = page.getElementById(id)
    const note = place && footnoteElement(place)
    if (!note || kept.has(note)) continue
    kept.add(note)
    copied?.remove()
    const item = inert.createElement('li')
    item.id = id
    const number = Number.parseInt(mark.textContent?.replace(/\D/g, '') ?? '', 10)
    if (number > 0) item.setAttribute('value', String(number))
    const copy = inert.importNode(note, true)
    item.append(...(note.matches('p') ? [copy] : copy.childNodes))
    list.append(item)
  }
  if (list.firstElementChild) body.append(list)
}

/** The id a link leads to within its own page. */
function sameDocumentId(link: Element, url: string): string | undefined {
  const href = link.getAttribute('href') ?? ''
  try {
    const [target, page] = [new URL(href, url), new URL(url)]
    if (target.origin + target.pathname !== page.origin + page.pathname) return undefined
    return decodeURIComponent(target.hash.slice(1)) || undefined
  } catch {
    return undefined
  }
}
