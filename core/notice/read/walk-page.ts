import type { ShadowOpener } from './shadow-tree'

/** What a walk over a page meets. */
export interface Visitor {
  /** A piece of text after the end of what stood before it: markup may cut up words. */
  text(element: Element, text: string): void
  frame(frame: HTMLIFrameElement): void
}

const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|CODE|PRE)$/

/** `NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT` */
const TEXTS_AND_ELEMENTS = 5

/** `NodeFilter.SHOW_ELEMENT` */
export const ELEMENTS_ONLY = 1

/** One walk looks at most at this many nodes, so that none is ever felt. */
const MAX_NODES = 40_000

/** How much of the text before is told again: longer than the longest word for an ad blocker. */
const TAIL = 24

/**
 * Walks over everything below a node in document order, into shadow trees that `openShadow` opens. Closed
 * roots are looked for where overlays have them: at custom elements and at the top of the page.
 *
 * @param what `ELEMENTS_ONLY` where the texts outside of shadow trees are known to say nothing.
 */
export function walkPage(
  start: Node,
  visit: Visitor,
  openShadow: ShadowOpener,
  what = TEXTS_AND_ELEMENTS,
): void {
  const walker = document.createTreeWalker(start, what)
  let tail = ''
  let left = MAX_NODES
  for (let node: Node | null = start; node && left > 0; node = walker.nextNode(), left -= 1) {
    if (node instanceof Element) {
      meet(node, visit, openShadow)
      continue
    }
    const text = node.nodeValue ?? ''
    const parent = node.parentElement
    if (!parent || UNREAD.test(parent.tagName)) continue
    visit.text(parent, tail + text)
    tail = (tail + text).slice(-TAIL)
  }
}

function meet(element: Element, visit: Visitor, openShadow: ShadowOpener): void {
  // Pictures, and what calls itself one or a dialog: their names say something in place of text.
  if ('alt' in element || element.role) {
    visit.text(element, (element as HTMLImageElement).alt || element.ariaLabel || '')
  }
  if (element instanceof HTMLIFrameElement) {
    visit.frame(element)
  } else if (mayHost(element)) {
    const root = openShadow(element)
    if (!root) return
    for (const child of root.childNodes) walkPage(child, visit, openShadow)
  }
}

function mayHost(element: Element): boolean {
  const { localName, parentElement } = element
  return (
    element.shadowRoot !== null ||
    localName.includes('-') ||
    !parentElement?.parentElement?.parentElement
  )
}
