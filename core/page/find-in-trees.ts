import { createTreeWalker, localNameOf, ownerDocumentOf, querySelectorAll } from './node-access'
import type { ShadowOpener } from './shadow-tree'

/** More elements of one tree than this are not looked through for the hosts of others. */
const MAX_HOSTS = 600

/** Nor are more than this in all trees together: a page may put six hundred into each of six hundred. */
const MAX_ELEMENTS = 3_000

/**
 * The elements that can have a shadow tree of the page's. Of others none is asked: in a list of thousands of `option`s
 * each question takes Chromium as long as all of them. https://dom.spec.whatwg.org/#valid-shadow-host-name
 */
const HOSTS =
  /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/

/** The elements below a node that match, in shadow trees too; those of the document come first. */
export function findInTrees(
  root: ParentNode,
  openShadow: ShadowOpener,
  selector: string,
): Element[] {
  const found: Element[] = []
  for (const tree of treesIn(root, openShadow)) found.push(...querySelectorAll(tree, selector))
  return found
}

/** A node, and the shadow trees below it, however deep. */
export function* treesIn(root: ParentNode, openShadow: ShadowOpener): Generator<ParentNode> {
  const trees = [root]
  let seen = 0
  for (const tree of trees) {
    yield tree
    for (const element of firstElements(tree)) {
      seen += 1
      if (seen > MAX_ELEMENTS) return
      const inner = HOSTS.test(localNameOf(element)) && openShadow(element)
      if (inner) trees.push(inner)
    }
  }
}

/** The node itself where it is an element, and the first below it: a walk takes no longer than what is looked through. */
function* firstElements(root: ParentNode): Generator<Element> {
  const walker = createTreeWalker(ownerDocumentOf(root) ?? root, root, NodeFilter.SHOW_ELEMENT)
  let node: Node | null = root
  for (let seen = 0; node && seen <= MAX_HOSTS; seen += 1, node = walker.nextNode())
    if (node instanceof Element) yield node
}
