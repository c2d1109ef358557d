import { codeLanguage, LANGUAGE_ATTRIBUTE } from '../code-language'
import { formulaElement, isRenderedFormula } from '../formulas'
import { pictureOf } from '../picture-of'
import { socialPost } from '../social-post'
import type { Block } from './block'
import { codeOf } from './code-of'
import { contentsOf, slotted } from './contents-of'
import { isDrawnAsLine, keptLines } from './drawn-lines'
import { isCaption } from './is-caption'
import { HEADINGS, isDisclosure } from './is-disclosure'
import { isNote } from './is-note'
import { isPictureButton } from './is-picture-button'
import { tabLabel } from './tab-label'

/** Elements that are not copied: they show nothing, or do not work outside of their page. */
const SKIPPED =
  /^(?:script|style|template|link|meta|title|svg|canvas|input|select|textarea|button|option|form|dialog)$/

/**
 * Elements that are copied with all attributes, since lazy loaders use attributes of many names.
 */
const MEDIA = /^(?:img|picture|source|iframe|video|audio|embed|(?:lite|amp)-(?:youtube|vimeo))$/

/** Elements that are replaced by their content if they have no attribute of `ATTRIBUTES`. */
const UNWRAPPED = /^(?:span|font|big|tt|nobr|center|article|main)$/

/** A wrapper with one block as its only child is replaced by that block. */
const WRAPPER = /^(?:div|section)$/
const BLOCK = /^(?:div|section|p|ul|ol|dl|table|blockquote|pre|figure|h[2-6])$/

/** The attributes that later steps need. Leaving out the rest saves the sanitizer time. */
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
  const copy = into.createElement(isNote(element) ? 'aside' : element.localName)
  const language = element.localName === 'pre' && codeLanguage(element)
  if (language) copy.setAttribute(LANGUAGE_ATTRIBUTE, language)
  if (!element.hasAttributes()) return copy
  for (const name of element.getAttributeNames()) {
    if (ATTRIBUTES.has(name)) copy.setAttribute(name, element.getAttribute(name) ?? '')
  }
  // What older pages lead to.
  const anchor = element.localName === 'a' && element.getAttribute('name')
  if (anchor && !copy.id) copy.id = anchor
  if (isCaption(element)) copy.className = 'caption'
  return copy
}

/**
 * Copies the contents of an element to the end of another element in an inert document, except for
 * blocks that are cut. The page stays unchanged, and an inert document loads no images.
 */
export function copyContents(
  from: Element,
  to: Element,
  blocks: ReadonlyMap<Element, Block>,
  into: Document,
): void {
  for (let node = contentsOf(from).firstChild; node; node = node.nextSibling)
    copyNode(node, from, to, { blocks, into })
}

interface Copying {
  blocks: ReadonlyMap<Element, Block>
  into: Document
}

function copyNode(node: Node, from: Element, to: Element, copying: Copying): void {
  const { blocks, into } = copying
  if (node.nodeType === 3 /* text */) copyText(node.nodeValue ?? '', from, to, into)
  if (node.nodeType !== 1 /* element */) return
  const child = node as Element
  if (blocks.get(child)?.cutReason) return
  const name = child.localName
  const picture = pictureOf(child, into)
  if (picture) {
    to.appendChild(picture)
  } else if (isPictureButton(child)) {
    for (const image of child.querySelectorAll('img:not(picture img),picture,noscript'))
      copyElement(image, to, blocks, into)
  } else if (name === 'math' || name === 'noscript' || name === 'object') {
    to.appendChild(into.importNode(child, true))
  } else if (name === 'form' || name === 'button') {
    // A form may be around the page, and a button around an image that opens enlarged.
    const isHeading =
      isDisclosure(child) && !child.closest(HEADINGS) && !child.querySelector(HEADINGS)
    copyContents(child, isHeading ? to.appendChild(into.createElement('h3')) : to, blocks, into)
  } else if (name === 'script') {
    const formula = formulaElement(child, into)
    if (formula) to.appendChild(formula)
  } else if (name === 'slot') {
    for (const inside of slotted(child)) copyNode(inside, child, to, copying)
  } else if (!SKIPPED.test(name) && !isRenderedFormula(child)) {
    copyElement(child, to, blocks, into)
  }
}

function copyText(text: string, from: Element, to: Element, into: Document): void {
  const lines = keptLines(text, from) ?? [text]
  lines.forEach((line, at) => {
    if (at > 0) to.appendChild(into.createElement('br'))
    to.appendChild(into.createTextNode(line))
  })
}

function codeBlock(element: Element, code: string, into: Document): Element {
  const pre = into.createElement('pre')
  const language = codeLanguage(element)
  if (language) pre.setAttribute(LANGUAGE_ATTRIBUTE, language)
  pre.appendChild(into.createElement('code')).textContent = code
  return pre
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
  const post = socialPost(element)
  if (post) {
    // Becomes a link like every other player and post.
    to.appendChild(into.createElement('iframe')).setAttribute('src', post)
    return
  }
  const label = tabLabel(element)
  if (label) {
    const line = to.appendChild(into.createElement('p')).appendChild(into.createElement('b'))
    line.textContent = label
  }
  const code = codeOf(element)
  if (code !== undefined) {
    to.appendChild(codeBlock(element, code, into))
    return
  }
  const copy = copyWithoutContents(element, into)
  if (!copy.hasAttributes() && UNWRAPPED.test(name)) {
    const isLine = name === 'span' && isDrawnAsLine(element)
    if (isLine && to.lastChild && to.lastChild.nodeName !== 'BR')
      to.appendChild(into.createElement('br'))
    copyContents(element, to, blocks, into)
    if (isLine && element.nextElementSibling) to.appendChild(into.createElement('br'))
    return
  }
  copyContents(element, copy, blocks, into)
  const only = copy.firstChild
  const isWrapper =
    only !== null &&
    only === copy.lastChild &&
    !copy.hasAttributes() &&
    WRAPPER.test(copy.localName) &&
    BLOCK.test((only as Element).localName ?? '')
  to.appendChild(isWrapper ? only : copy)
}
