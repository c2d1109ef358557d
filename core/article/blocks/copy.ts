import { codeLanguage, LANGUAGE_ATTRIBUTE } from '../code-language'
import type { Box } from './box'
import { isCaption } from './captions'

/** Left behind when a body is copied: they show nothing, or nothing that works elsewhere. */
const LEFT =
  /^(?:script|style|template|link|meta|title|svg|canvas|input|select|textarea|button|option|form|dialog|slot)$/

/** Their real addresses stand in attributes of many names. */
const MEDIA = /^(?:img|picture|source|iframe|video|audio|embed)$/

/** All that later steps read of other elements: the sanitizer need not look at the rest. */
const ATTRIBUTES = [
  'href',
  'id',
  'title',
  'lang',
  'dir',
  'colspan',
  'rowspan',
  'headers',
  'scope',
  'start',
  'reversed',
  'value',
  'type',
  'datetime',
  'cite',
  'open',
]

function bare(element: Element, into: Document): Element {
  const copy = into.createElement(element.localName)
  const language = element.localName === 'pre' && codeLanguage(element)
  if (language) copy.setAttribute(LANGUAGE_ATTRIBUTE, language)
  if (!element.hasAttributes()) return copy
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name)
    if (value !== null) copy.setAttribute(name, value)
  }
  if (isCaption(element)) copy.className = 'caption'
  return copy
}

/**
 * Copies what is left of an element into another document. The page stays as it is; pictures of a
 * document without a window are not loaded.
 */
export function copyKept(
  element: Element,
  boxes: ReadonlyMap<Element, Box>,
  into: Document,
): Element {
  const copy = MEDIA.test(element.localName) ? into.importNode(element, false) : bare(element, into)
  if (!element.firstElementChild) {
    copy.textContent = element.textContent
    return copy
  }
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 /* text */) copy.append(into.createTextNode(node.nodeValue ?? ''))
    if (node.nodeType !== 1 /* element */) continue
    const child = node as Element
    if (boxes.get(child)?.cut) continue
    const name = child.localName
    if (name === 'math' || name === 'noscript' || name === 'object') {
      copy.append(into.importNode(child, true))
    } else if (!LEFT.test(name)) {
      copy.append(copyKept(child, boxes, into))
    } else if (name === 'form' || name === 'button') {
      // A form around the page, or a picture that opens large.
      copy.append(...copyKept(child, boxes, into).childNodes)
    }
  }
  return copy
}
