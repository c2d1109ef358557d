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
import { MAX_NESTED_TREES, MAX_WALKED_NODES, REPEATED_TEXT } from './reading-limits'

/** What a walk over a page meets. */
export interface Visitor {
  /** A text node, after the end of the text before it: markup may cut up words. */
  text(element: Element, text: string): void
  frame(frame: HTMLIFrameElement): void
}

/** How much of a page may still be walked over, its shadow trees included. */
export interface WalkLeft {
  nodes: number
  trees: number
}

/** What one walk has at its beginning. */
export function wholeWalk(): WalkLeft {
  return { nodes: MAX_WALKED_NODES, trees: MAX_NESTED_TREES }
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
 * @param left how far to go; where no node is left afterwards the walk was cut short. To cut it short sets them to 0.
 * @param what `ELEMENTS_ONLY` where the texts outside of shadow trees are known to say nothing.
 */
export function walkPage(
  start: Node,
  visitor: Visitor,
  openShadow: ShadowOpener,
  left: WalkLeft,
  what = TEXTS_AND_ELEMENTS,
): void {
  const walker = createTreeWalker(document, start, what)
  let tail = ''
  for (let node: Node | null = start; node && left.nodes > 0; node = walker.nextNode()) {
    left.nodes -= 1
    if (node instanceof Element) {
      visitElement(node, visitor, openShadow, left)
      continue
    }
    const text = nodeValueOf(node) ?? ''
    const parent = parentElementOf(node)
    if (!parent || isUnread(parent)) continue
    visitor.text(parent, tail + text)
    tail = (tail + text).slice(-REPEATED_TEXT)
  }
}

function visitElement(
  element: Element,
  visitor: Visitor,
  openShadow: ShadowOpener,
  left: WalkLeft,
): void {
  // Pictures, and what calls itself one or a dialog: their names say something in place of text.
  if ('alt' in element || roleOf(element)) {
    visitor.text(element, altOf(element) || ariaLabelOf(element) || '')
  }
  if (element instanceof HTMLIFrameElement) {
    visitor.frame(element)
  } else if (left.trees > 0 && mayHost(element)) {
    const root = openShadow(element)
    if (!root) return
    left.trees -= 1
    for (const child of childNodesOf(root)) walkPage(child, visitor, openShadow, left)
    left.trees += 1
  }
}

function mayHost(element: Element): boolean {
  return (
    openShadowRootOf(element) !== null || localNameOf(element).includes('-') || isNearTop(element)
  )
}
