import { elementsById } from './elements-by-id'

/** Marks the list of restored footnotes. It is left out of the article's plain text. */
export const FOOTNOTES_ATTRIBUTE = 'data-notes'

/** The text of a footnote reference: 1, [12], (a), *, †. */
const REFERENCE = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3}|(?:note|n\.)\s?\d{1,3})[\])]?$/i

/** Elements that hold a footnote. The id itself is often on a smaller element inside. */
const FOOTNOTE_ELEMENTS = 'li,dd,p,aside,div,td'

/** A longer note (characters) is a part of the article and stays where it is. */
const MAX_FOOTNOTE_CHARS = 1500

/** Whether a link looks like a footnote reference. */
export function isFootnoteReference(link: Element): boolean {
  return REFERENCE.test((link.textContent ?? '').trim())
}

/**
 * The element with the text of a footnote, from the element that the reference leads to; undefined
 * when that is no footnote.
 */
export function footnoteElement(place: Element): Element | undefined {
  const box = place.matches(FOOTNOTE_ELEMENTS) ? place : place.closest(FOOTNOTE_ELEMENTS)
  if (!box || box.querySelector('h1,h2,h3')) return undefined
  const { length } = (box.textContent ?? '').trim()
  return length > 0 && length <= MAX_FOOTNOTE_CHARS ? box : undefined
}

/**
 * Restores the footnotes that references in a copied body lead to. The extraction cuts everything
 * after the text, footnotes too, and a reference without its footnote leads nowhere.
 */
export function restoreFootnotes(body: Element, page: Document, url: string): void {
  const inert = body.ownerDocument
  const list = inert.createElement('ol')
  list.setAttribute(FOOTNOTES_ATTRIBUTE, '')
  const restored = new Set<Element>()
  const byId = elementsById(body)
  for (const reference of body.querySelectorAll('a[href*="#"]')) {
    const id = isFootnoteReference(reference) && sameDocumentId(reference, url)
    if (!id) continue
    const copied = byId.get(id)
    if (copied?.textContent?.trim()) continue
    // Word processors name the link of a note instead of giving it an id.
    const place = page.getElementById(id) ?? page.getElementsByName(id)[0]
    const note = place && footnoteElement(place)
    if (!note || restored.has(note)) continue
    restored.add(note)
    copied?.remove()
    const item = inert.createElement('li')
    item.id = id
    const number = Number.parseInt(reference.textContent?.replace(/\D/g, '') ?? '', 10)
    if (number > 0) item.setAttribute('value', String(number))
    const copy = inert.importNode(note, true)
    item.append(...(note.matches('p') ? [copy] : copy.childNodes))
    list.append(item)
  }
  if (list.firstElementChild) body.append(list)
}

/** The id that a link leads to in its own page; undefined when it leads elsewhere. */
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
