import { codeLanguage, LANGUAGE_ATTRIBUTE } from '../code-language'
import { formulaElement, isRenderedFormula } from '../formulas'
import type { Block } from './block'
import { isCaption } from './is-caption'

/** Left behind when a body is copied: they show nothing, or nothing that works elsewhere. */
const SKIPPED =
  /^(?:script|style|template|link|meta|title|svg|canvas|input|select|textarea|button|option|form|dialog|slot)$/

/** Their real addresses stand in attributes of many names. */
const MEDIA = /^(?:img|picture|source|iframe|video|audio|embed|(?:lite|amp)-(?:youtube|vimeo))$/

/** Without attributes that are kept they say nothing: their content stands for itself. */
const UNWRAPPED = /^(?:span|font|big|tt|nobr|center|article|main)$/

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

function copyWithoutContents(element: Element, into: Document): Element {
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
export function copyContents(
  from: Element,
  to: Element,
  blocks: ReadonlyMap<Element, Block>,
  into: Document,
): void {
  for (let node = from.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 /* text */) to.appendChild(into.createTextNode(node.nodeValue ?? ''))
    if (node.nodeType !== 1 /* element */) continue
    const child = node as Element
    if (blocks.get(child)?.cutReason) continue
    const name = child.localName
    if (name === 'math' || name === 'noscript' || name === 'object') {
      to.appendChild(into.importNode(child, true))
    } else if (name === 'form' || name === 'button') {
      // A form around the page, or a picture that opens large.
      copyContents(child, to, blocks, into)
    } else if (name === 'script') {
      const formula = formulaElement(child, into)
      if (formula) to.appendChild(formula)
    } else if (!SKIPPED.test(name) && !isRenderedFormula(child)) {
      copyElement(child, to, blocks, into)
    }
  }
}

function copyElement(
  element: Element,
  to: Element,
  blocks: ReadonlyMap<Element, Block>,
  into: Document,
): void {
  const name = element.localName
  if (MEDIA.test(name)) {
    const copy = to.appendChild(into.importNode(element, false))
    copyContents(element, copy as Element, blocks, into)
    return
  }
  const copy = copyWithoutContents(element, into)
  if (!copy.hasAttributes() && UNWRAPPED.test(name)) {
    copyContents(element, to, blocks, into)
    return
  }
  copyContents(element, copy, blocks, into)
  const only = copy.firstChild
  const isWrapper =
    only !== null &&
    only === copy.lastChild &&
    !copy.hasAttributes() &&
    WRAPPER.test(name) &&
    BLOCK.test((only as Element).localName ?? '')
  to.appendChild(isWrapper ? only : copy)
}
