import { escapeHtml } from '../escape-html'

/** Void elements of HTML, which XML must close. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'wbr', 'mprescripts', 'mspace'])

/** Attributes that only the reader view needs, or that a book may not have. */
const DROPPED =
  /^(?:loading|decoding|referrerpolicy|crossorigin|rel|data-.*|open|class|style|name)$/

/** In XHTML, sizes must be whole pixels. */
const SIZES = /^(?:width|height)$/

const MATHML = 'http://www.w3.org/1998/Math/MathML'

/**
 * The content of an element as well-formed XHTML: every tag closed, every attribute quoted, no id
 * twice.
 */
export function toXhtml(element: Element): string {
  const ids = new Set<string>()
  return [...element.childNodes].map((node) => write(node, ids)).join('')
}

function write(node: ChildNode, ids: Set<string>): string {
  if (node.nodeType === 3 /* text */) return escapeHtml(node.textContent ?? '')
  if (node.nodeType !== 1 /* element */) return ''
  const element = node as unknown as Element
  const tag = element.localName
  const attributes = [...element.attributes].flatMap(({ name, value }) =>
    isAllowedAttribute(name, value, ids) ? [` ${name}="${escapeHtml(value)}"`] : [],
  )
  if (tag === 'math') attributes.unshift(` xmlns="${MATHML}"`)
  if (tag === 'img' && !element.hasAttribute('alt')) attributes.push(' alt=""')
  const start = `<${tag}${attributes.join('')}`
  if (VOID.has(tag)) return `${start}/>`
  const children = [...element.childNodes].map((child) => write(child, ids)).join('')
  return `${start}>${children}</${tag}>`
}

function isAllowedAttribute(name: string, value: string, ids: Set<string>): boolean {
  if (DROPPED.test(name) || !/^[a-z][a-z-]*$/.test(name)) return false
  if (SIZES.test(name)) return /^\d+$/.test(value)
  if (name !== 'id') return true
  if (!value || /\s/.test(value) || ids.has(value)) return false
  ids.add(value)
  return true
}
