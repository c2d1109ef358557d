import {
  appendChild,
  childNodesOf,
  contains,
  documentElementOf,
  firstChildOf,
  insertBefore,
  isConnectedOf,
  nextSiblingOf,
  parentNodeOf,
  removeChild,
} from '@/core/page/node-access'
import { onNavigation } from '@/core/page/on-navigation'
import type { MutationBatch } from './record-removed'
import { MAX_RETURNS, MIN_WIPED_TEXT, RETURN_AFTER_MS, SAME_SIZE } from './removal-limits'
import { detachedNodes } from './removed-content'
import { lengthOfAll } from './rendered-length'

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
 * instead stays. Until the undo, what is removed again is put back again, a bounded number of times, and not once the
 * page has gone on to another view. Where the page brings content of that size itself, what was put back is taken away:
 * it would stand there twice. The undo removes exactly what was put back.
 */
export function restoreRemoved(
  window: Window & typeof globalThis,
  changes: readonly MutationBatch[],
): () => void {
  const { document } = window
  const removed = changes.flatMap((change) => removedNodesIn(change, document))
  const lost = lengthOfAll(removed.map(({ node }) => node))
  const enough = Math.max(lost * SAME_SIZE, MIN_WIPED_TEXT)
  /** What the page has added since, beside what was put back, and how much that was when it was counted last. */
  const added = new Set<Node>()
  let length = 0
  const stopping = new AbortController()
  let returns = 0
  let timer = 0

  function putBack(): void {
    // Last removed, first back: then the neighbours of what was removed before are in the page again.
    for (const one of removed.toReversed()) if (!isConnectedOf(one.node)) place(one)
  }

  const observer = new window.MutationObserver((records) => {
    if (isReplaced(records)) return end()
    if (timer || returns >= MAX_RETURNS || removed.every(({ node }) => isConnectedOf(node))) return
    returns += 1
    timer = window.setTimeout(() => {
      timer = 0
      putBack()
    }, returns * RETURN_AFTER_MS)
  })

  function isReplaced(records: readonly MutationRecord[]): boolean {
    const addedNow = records.flatMap(({ addedNodes }) => [...addedNodes])
    const others = addedNow.filter((node) => !removed.some((own) => contains(own.node, node)))
    for (const node of others) added.add(node)
    length += lengthOfAll(others)
    if (length < enough) return false
    for (const node of added) if (!isConnectedOf(node)) added.delete(node)
    length = lengthOfAll(added)
    return length >= enough
  }

  /** What the page removes from now on is its own business. */
  function stopReturning(): void {
    returns = MAX_RETURNS
    window.clearTimeout(timer)
  }

  function end(): void {
    stopReturning()
    stopping.abort()
    observer.disconnect()
    for (const { node, formerRoot } of removed.splice(0)) {
      const parent = parentNodeOf(node)
      if (parent) removeChild(parent, node)
      if (formerRoot) appendChild(formerRoot, node)
    }
  }

  putBack()
  observer.observe(document, { childList: true, subtree: true })
  onNavigation(window, stopReturning, stopping.signal)
  return end
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
