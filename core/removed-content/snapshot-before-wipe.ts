import type { MutationBatch } from './record-removed'
import { detachedNodes } from './removed-content'

/**
 * The page as it was before it was emptied, as an inert document made of copies: for reading, when the page
 * itself shows nothing but its notice. `undefined` when nothing was removed.
 */
export function snapshotBeforeWipe(
  document: Document,
  changes: readonly MutationBatch[],
): Document | undefined {
  const removed = changes.flatMap(detachedNodes)
  if (removed.length === 0) return undefined
  const snapshot = document.implementation.createHTMLDocument(document.title)
  const { documentElement: html, head, body } = snapshot
  html.lang = document.documentElement.lang
  html.dir = document.documentElement.dir
  const copy = (node: Node) => snapshot.importNode(node, true)
  head.append(...[...document.head.childNodes].map(copy))
  for (const node of removed) {
    if (node instanceof HTMLHtmlElement) {
      html.lang ||= node.lang
      head.append(...childrenOf(node, 'head').map(copy))
      body.append(...childrenOf(node, 'body').map(copy))
    } else if (node instanceof HTMLBodyElement) body.append(...[...node.childNodes].map(copy))
    else if (node instanceof Element || node instanceof Text) body.append(copy(node))
  }
  return snapshot
}

function childrenOf(html: Element, part: 'head' | 'body'): Node[] {
  return [...(html.querySelector(part)?.childNodes ?? [])]
}
