import { lostNodes } from './lost-content'
import type { MutationBatch } from './record-removed'

/** A page that empties itself again and again is answered this often, each time later than before. */
const MAX_RETURNS = 12
const RETURN_AFTER_MS = 60

/** One node and where it was when it was taken. */
interface RemovedNode {
  node: Node
  parent: Node
  before: Node | null
  after: Node | null
  /** The root that was replaced with the node in it; a document has one root, so it stays out. */
  home?: Node | undefined
}

/**
 * Puts what a page took away back where it was: the very nodes, with all that listens to them. What the page
 * put there instead stays. Until the undo, what is taken again is put back again, a bounded number of times.
 * The undo takes out exactly what was put back.
 */
export function restoreRemoved(
  window: Window & typeof globalThis,
  changes: readonly MutationBatch[],
): () => void {
  const { document } = window
  const taken = changes.flatMap((change) => removedNodesIn(change, document))
  let returns = 0
  let timer = 0

  function putBack(): void {
    // Last taken, first back: then the neighbours of what was taken before stand again.
    for (const one of taken.toReversed()) if (!one.node.isConnected) place(one)
  }

  const observer = new window.MutationObserver(() => {
    if (timer || returns >= MAX_RETURNS || taken.every(({ node }) => node.isConnected)) return
    returns += 1
    timer = window.setTimeout(() => {
      timer = 0
      putBack()
    }, returns * RETURN_AFTER_MS)
  })

  putBack()
  observer.observe(document, { childList: true, subtree: true })
  return () => {
    window.clearTimeout(timer)
    observer.disconnect()
    for (const { node, home } of taken.splice(0)) {
      node.parentNode?.removeChild(node)
      home?.appendChild(node)
    }
  }
}

function removedNodesIn(change: MutationBatch, document: Document): RemovedNode[] {
  const lost = new Set(lostNodes(change))
  return change.flatMap(({ target, removedNodes, previousSibling, nextSibling }) => {
    const nodes = [...removedNodes].filter((node) => lost.delete(node))
    if (target !== document) return inRow(nodes, target, previousSibling, nextSibling)
    const home = nodes.find((node) => node instanceof HTMLHtmlElement)
    const root = document.documentElement
    const parts = home ? [...home.childNodes] : []
    return inRow(parts, root, null, root.firstChild).map((part) => ({ ...part, home }))
  })
}

function inRow(
  nodes: readonly Node[],
  parent: Node,
  before: Node | null,
  after: Node | null,
): RemovedNode[] {
  return nodes.map((node, index) => ({ node, parent, before, after: nodes[index + 1] ?? after }))
}

function place({ node, parent, before, after }: RemovedNode): void {
  if (after?.parentNode === parent) parent.insertBefore(node, after)
  else if (before?.parentNode === parent) parent.insertBefore(node, before.nextSibling)
  else parent.insertBefore(node, parent.firstChild)
}
