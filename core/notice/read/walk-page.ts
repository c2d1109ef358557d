import {
  altOf,
  ariaLabelOf,
  childNodesOf,
  createTreeWalker,
  localNameOf,
  nodeValueOf,
  openShadowRootOf,
  parentElementOf,
  roleOf,
} from '@/core/page/node-access'
import { isNearTop, type ShadowOpener } from '@/core/page/shadow-tree'
import { isUnread } from '../watch/page-words'
import { MAX_WALKED_NODES, REPEATED_TEXT } from './reading-limits'

/** What a walk over a page meets. */
export interface Visitor {
  /** A text node, after the end of the text before it: markup may cut up words. */
  text(element: Element, text: string): void
  frame(frame: HTMLIFrameElement): void
}

/** `NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT` */
const TEXTS_AND_ELEMENTS = 5

/** `NodeFilter.SHOW_ELEMENT` */
export const ELEMENTS_ONLY = 1

/**
 * Walks over everything below a node in document order, into shadow trees that `openShadow` opens. Closed
 * roots are looked for where overlays have them: at custom elements and at the top of the page. Reads markup
 * only and forces no layout.
 *
 * @param what `ELEMENTS_ONLY` where the texts outside of shadow trees are known to say nothing.
 */
export function walkPage(
  start: Node,
  visitor: Visitor,
  openShadow: ShadowOpener,
  what = TEXTS_AND_ELEMENTS,
): void {
  const walker = createTreeWalker(document, start, what)
  let tail = ''
  let left = MAX_WALKED_NODES
  for (let node: Node | null = start; node && left > 0; node = walker.nextNode(), left -= 1) {
    if (node instanceof Element) {
      visitElement(node, visitor, openShadow)
      continue
    }
    const text = nodeValueOf(node) ?? ''
    const parent = parentElementOf(node)
    if (!parent || isUnread(parent)) continue
    visitor.text(parent, tail + text)
    tail = (tail + text).slice(-REPEATED_TEXT)
  }
}

function visitElement(element: Element, visitor: Visitor, openShadow: ShadowOpener): void {
  // Pictures, and what calls itself one or a dialog: their names say something in place of text.
  if ('alt' in element || roleOf(element)) {
    visitor.text(element, altOf(element) || ariaLabelOf(element) || '')
  }
  if (element instanceof HTMLIFrameElement) {
    visitor.frame(element)
  } else if (mayHost(element)) {
    const root = openShadow(element)
    if (!root) return
    for (const child of childNodesOf(root)) walkPage(child, visitor, openShadow)
  }
}

function mayHost(element: Element): boolean {
  return (
    openShadowRootOf(element) !== null || localNameOf(element).includes('-') || isNearTop(element)
  )
}
