import { ALLOWED_ATTR, ALLOWED_TAGS, DROPPED_WITH_CONTENT, MATH_TAGS } from './allowed'
import { hardenElement } from './harden-element'
import { prefixIds } from './prefix-ids'

const MATHML = 'http://www.w3.org/1998/Math/MathML'
const XHTML = 'http://www.w3.org/1999/xhtml'

const tags = new Set(ALLOWED_TAGS)
const mathTags = new Set(MATH_TAGS)
const attributes = new Set(ALLOWED_ATTR)
const dropped = new Set(DROPPED_WITH_CONTENT)

/**
 * Copies the contents of an element of an inert document, as far as an article may hold them: elements, attributes and
 * addresses of the same lists as `sanitizeToFragment`. Nothing is parsed, so nothing can turn into markup here, and the
 * page's policy has nothing to report. Where the markup is parsed again and shown, it is sanitized again.
 */
export function keepAllowed(root: Element): DocumentFragment {
  const fragment = copyAllowed(root)
  fragment.normalize()
  for (const element of fragment.querySelectorAll('*')) hardenElement(element)
  prefixIds(fragment)
  return fragment
}

/** Without recursion, and each node once: a page may nest deeper than the stack allows. */
function copyAllowed(root: Element): DocumentFragment {
  const fragment = root.ownerDocument.createDocumentFragment()
  /** What stands for the elements around the node; one that is not kept has its parent's stand-in. */
  const around: Node[] = [fragment]
  let node: Node | null = root.firstChild
  while (node) {
    const parent = around[around.length - 1] ?? fragment
    const copy = copyOf(node)
    if (copy) parent.appendChild(copy)
    if (node.firstChild && !isDropped(node)) {
      around.push(copy ?? parent)
      node = node.firstChild
      continue
    }
    while (node && !node.nextSibling && node !== root) {
      node = node.parentNode
      around.pop()
    }
    node = node && node !== root ? node.nextSibling : null
  }
  return fragment
}

/** A node without what it holds and without attributes that may not stand; `undefined` where it may not stand itself. */
function copyOf(node: Node): Node | undefined {
  if (node.nodeType === 3 /* text */) return node.cloneNode()
  if (!isElement(node) || isDropped(node) || !isAllowed(node)) return undefined
  const copy = node.cloneNode() as Element
  for (const name of copy.getAttributeNames()) if (!attributes.has(name)) copy.removeAttribute(name)
  return copy
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

/** True for what goes with all it holds. */
function isDropped(node: Node): boolean {
  return !isElement(node) || dropped.has(node.localName) || !isKnownNamespace(node)
}

function isKnownNamespace({ namespaceURI }: Element): boolean {
  return namespaceURI === XHTML || namespaceURI === MATHML
}

function isAllowed(element: Element): boolean {
  const { localName, namespaceURI } = element
  // Written out again even when the attribute is gone: https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments
  if (element.hasAttribute('is')) return false
  return namespaceURI === MATHML
    ? mathTags.has(localName)
    : tags.has(localName) && !mathTags.has(localName)
}
