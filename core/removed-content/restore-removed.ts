import {
  appendChild,
  childNodesOf,
  documentElementOf,
  firstChildOf,
  insertBefore,
  isConnectedOf,
  nextSiblingOf,
  parentNodeOf,
  removeChild,
} from '@/core/page/node-access'
import type { MutationBatch } from './record-removed'
import { MAX_RETURNS, RETURN_AFTER_MS } from './removal-limits'
import { detachedNodes } from './removed-content'

/** One node and where it was when it was removed. */
interface RemovedNode {
  node: Node
  parent: Node
  before: Node | null
  after: Node | null
  /** The root that was replaced with the node in it; a document has one root, so that one stays detached. */
  formerRoot?: Node | undefined
}

/**
 * Puts what a page removed back where it was: the very nodes, with their listeners. What the page put there
 * instead stays. Until the undo, what is removed again is put back again, a bounded number of times. The undo
 * removes exactly what was put back.
 */
export function restoreRemoved(
  window: Window & typeof globalThis,
  changes: readonly MutationBatch[],
): () => void {
  const { document } = window
  const removed = changes.flatMap((change) => removedNodesIn(change, document))
  let returns = 0
  let timer = 0

  function putBack(): void {
    // Last removed, first back: then the neighbours of what was removed before are in the page again.
    for (const one of removed.toReversed()) if (!isConnectedOf(one.node)) place(one)
  }

  const observer = new window.MutationObserver(() => {
    if (timer || returns >= MAX_RETURNS || removed.every(({ node }) => isConnectedOf(node))) return
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
    for (const { node, formerRoot } of removed.splice(0)) {
      const parent = parentNodeOf(node)
      if (parent) removeChild(parent, node)
      if (formerRoot) appendChild(formerRoot, node)
    }
  }
}

function removedNodesIn(change: MutationBatch, document: Document): RemovedNode[] {
  const detached = new Set(detachedNodes(change))
  return change.flatMap(({ target, removedNodes, previousSibling, nextSibling }) => {
    const nodes = [...removedNodes].filter((node) => detached.delete(node))
    if (target !== document) return inRow(nodes, target, previousSibling, nextSibling)
    const formerRoot = nodes.find((node) => node instanceof HTMLHtmlElement)
    const root = documentElementOf(document)
    const parts = formerRoot ? [...childNodesOf(formerRoot)] : []
    return inRow(parts, root, null, firstChildOf(root)).map((part) => ({ ...part, formerRoot }))
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
  if (after && parentNodeOf(after) === parent) insertBefore(parent, node, after)
  else if (before && parentNodeOf(before) === parent)
    insertBefore(parent, node, nextSiblingOf(before))
  else insertBefore(parent, node, firstChildOf(parent))
}
