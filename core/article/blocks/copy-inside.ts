import { codeLanguage, LANGUAGE_ATTRIBUTE } from '../code-language'
import { formulaOf, isDrawnFormula } from '../formulas'
import type { Box } from './box'
import { isCaption } from './is-caption'

/** Left behind when a body is copied: they show nothing, or nothing that works elsewhere. */
const LEFT =
  /^(?:script|style|template|link|meta|title|svg|canvas|input|select|textarea|button|option|form|dialog|slot)$/

/** Their real addresses stand in attributes of many names. */
const MEDIA = /^(?:img|picture|source|iframe|video|audio|embed|(?:lite|amp)-(?:youtube|vimeo))$/

/** Without attributes that are kept they say nothing: their content stands for itself. */
const BARE = /^(?:span|font|big|tt|nobr|center|article|main)$/

/** A wrapper of one block, and nothing else, is that block. */
const WRAPPER = /^(?:div|section)$/
const BLOCK = /^(?:div|section|p|ul|ol|dl|table|blockquote|pre|figure|h[2-6])$/

/** All that later steps read of other elements: the sanitizer need not look at the rest. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
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
])

function bare(element: Element, into: Document): Element {
  const copy = into.createElement(element.localName)
  const language = element.localName === 'pre' && codeLanguage(element)
  if (language) copy.setAttribute(LANGUAGE_ATTRIBUTE, language)
  if (!element.hasAttributes()) return copy
  for (const name of element.getAttributeNames()) {
    if (ATTRIBUTES.has(name)) copy.setAttribute(name, element.getAttribute(name) ?? '')
  }
  if (isCaption(element)) copy.className = 'caption'
  return copy
}

/**
 * Copies what is left inside an element to the end of another, in another document. The page stays as it
 * is; pictures of a document without a window are not loaded.
 */
export function copyInside(
  from: Element,
  to: Element,
  boxes: ReadonlyMap<Element, Box>,
  into: Document,
): void {
  for (let node = from.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 /* text */) to.appendChild(into.createTextNode(node.nodeValue ?? ''))
    if (node.nodeType !== 1 /* element */) continue
    const child = node as Element
    if (boxes.get(child)?.cut) continue
    const name = child.localName
    if (name === 'math' || name === 'noscript' || name === 'object') {
      to.appendChild(into.importNode(child, true))
    } else if (name === 'form' || name === 'button') {
      // A form around the page, or a picture that opens large.
      copyInside(child, to, boxes, into)
    } else if (name === 'script') {
      const formula = formulaOf(child, into)
      if (formula) to.appendChild(formula)
    } else if (!LEFT.test(name) && !isDrawnFormula(child)) {
      copyElement(child, to, boxes, into)
    }
  }
}

function copyElement(
  element: Element,
  to: Element,
  boxes: ReadonlyMap<Element, Box>,
  into: Document,
): void {
  const name = element.localName
  if (MEDIA.test(name)) {
    const copy = to.appendChild(into.importNode(element, false))
    copyInside(element, copy as Element, boxes, into)
    return
  }
  const copy = bare(element, into)
  if (!copy.hasAttributes() && BARE.test(name)) {
    copyInside(element, to, boxes, into)
    return
  }
  copyInside(element, copy, boxes, into)
  const only = copy.firstChild
  const isWrapper =
    only !== null &&
    only === copy.lastChild &&
    !copy.hasAttributes() &&
    WRAPPER.test(name) &&
    BLOCK.test((only as Element).localName ?? '')
  to.appendChild(isWrapper ? only : copy)
}
