import { bodyOf, contains, isConnectedOf } from '@/core/page/node-access'
import type { MutationBatch } from './record-removed'
import { MIN_WIPED_TEXT, SAME_SIZE } from './removal-limits'
import { lengthOfAll } from './rendered-length'

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

/**
 * What a change added to the page and did not remove again itself. A later one may have: an application that draws its
 * view anew three times in a row has taken nothing away.
 */
function addedNodes(change: MutationBatch): Node[] {
  const removed = new Set(change.flatMap(({ removedNodes }) => [...removedNodes]))
  const added = change.flatMap(({ addedNodes }) => [...addedNodes])
  return [...new Set(added)].filter((node) => isConnectedOf(node) || !removed.has(node))
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

/**
 * The wipes among changes: those that removed so much text that they may have removed the page's article, and put
 * nothing of its size in its place. An application that draws another view does.
 */
export function wipesAmong(changes: readonly MutationBatch[]): MutationBatch[] {
  return changes.filter((change) => {
    const removed = lengthOfAll(detachedNodes(change))
    return removed >= MIN_WIPED_TEXT && lengthOfAll(addedNodes(change)) < removed * SAME_SIZE
  })
}

/**
 * True when the page, without its notice, holds less than what was removed: only then was something taken from its
 * reader. Forces no layout.
 */
export function isLeftBare(
  document: Document,
  changes: readonly MutationBatch[],
  notice: readonly Element[],
): boolean {
  const body = bodyOf(document)
  const inPage = notice.filter(
    (one) => !notice.some((other) => other !== one && contains(other, one)),
  )
  const left = lengthOfAll([body]) - lengthOfAll(inPage.filter((one) => contains(body, one)))
  return left < lengthOfAll(changes.flatMap(detachedNodes)) * SAME_SIZE
}
