import {
  isConnectedOf,
  matches,
  nodeValueOf,
  querySelectorAll,
  textContentOf,
} from '@/core/page/node-access'
import type { MutationBatch } from './record-removed'
import { MIN_WIPED_TEXT } from './removal-limits'

/** Elements whose text is never rendered, so that it is none of the article's. */
const UNRENDERED = 'script,style,noscript,template'

/** What a page removed from itself. */
export interface RemovedContent {
  nodes: readonly Node[]
  /** What the nodes were removed from. */
  parents: ReadonlySet<Node>
  /** There was something to read on the page that led the reader to this one. */
  isOnPreviousPage?: boolean
}

/** What a change removed from the page and did not put elsewhere in it, in the order of removal. */
export function detachedNodes(change: MutationBatch): Node[] {
  const removed = change.flatMap(({ removedNodes }) => [...removedNodes])
  return [...new Set(removed)].filter((node) => !isConnectedOf(node))
}

/** Everything that a page removed from itself in these changes. */
export function removedContentOf(changes: readonly MutationBatch[]): RemovedContent {
  return {
    nodes: changes.flatMap(detachedNodes),
    parents: new Set(
      changes.flat().flatMap(({ target, removedNodes: [first] }) => (first ? target : [])),
    ),
  }
}

/** The wipes among changes: those that removed so much text that they may have removed the page's article. */
export function wipesAmong(changes: readonly MutationBatch[]): MutationBatch[] {
  return changes.filter((change) => {
    const lengths = detachedNodes(change).map(renderedTextLength)
    return lengths.reduce((sum, length) => sum + length, 0) >= MIN_WIPED_TEXT
  })
}

function renderedTextLength(node: Node): number {
  if (!(node instanceof Element)) return nodeValueOf(node)?.length ?? 0
  if (matches(node, UNRENDERED)) return 0
  const unrendered = [...querySelectorAll(node, UNRENDERED)]
  return unrendered.reduce(
    (rest, inner) => rest - textContentOf(inner).length,
    textContentOf(node).length,
  )
}
