import type { Box } from './box'

/** Left behind when a body is copied: they show nothing, or nothing that works elsewhere. */
const LEFT =
  /^(?:script|style|template|link|meta|title|svg|canvas|input|select|textarea|button|option|form|dialog|slot)$/

/**
 * Copies what is left of an element into another document. The page stays as it is; pictures of a
 * document without a window are not loaded.
 */
export function copyKept(
  element: Element,
  boxes: ReadonlyMap<Element, Box>,
  into: Document,
): Element {
  const copy = into.importNode(element, false)
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
