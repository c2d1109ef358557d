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
 * Takes the contents out of an element of an inert document and keeps of them what an article may hold: elements,
 * attributes and addresses of the same lists as `sanitizeToFragment`. Nothing is parsed, so nothing can turn into
 * markup here, and the page's policy has nothing to report. Where the markup is parsed again and shown, it is
 * sanitized again.
 */
export function keepAllowed(root: Element): DocumentFragment {
  keepAllowedIn(root)
  const fragment = root.ownerDocument.createDocumentFragment()
  root.normalize()
  while (root.firstChild) fragment.append(root.firstChild)
  for (const element of fragment.querySelectorAll('*')) hardenElement(element)
  prefixIds(fragment)
  return fragment
}

/** Without recursion: a page may nest deeper than the stack allows. */
function keepAllowedIn(root: Element): void {
  let node = root.firstChild
  while (node) node = keepNode(node) ?? following(node, root)
}

/** Removes, unwraps or keeps a node. Returns the node to go on with where that lies inside it or in its place. */
function keepNode(node: ChildNode): ChildNode | undefined {
  if (node.nodeType === 3 /* text */) return undefined
  const element = node as unknown as Element
  const isElement = node.nodeType === 1
  if (!isElement || dropped.has(element.localName) || !isKnownNamespace(element)) {
    const mark = (node.ownerDocument as Document).createTextNode('')
    node.replaceWith(mark)
    return mark
  }
  if (!isAllowed(element)) {
    const mark = (node.ownerDocument as Document).createTextNode('')
    element.before(mark)
    while (element.firstChild) element.before(element.firstChild)
    element.remove()
    return mark
  }
  for (const name of element.getAttributeNames())
    if (!attributes.has(name)) element.removeAttribute(name)
  return (element.firstChild as ChildNode | null) ?? undefined
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

/** The next node in document order that is not inside this one. */
function following(node: ChildNode, root: Element): ChildNode | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling
  return null
}
