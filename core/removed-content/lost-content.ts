import type { MutationBatch } from './record-removed'

/** Fewer characters than this are a spinner, a banner or a view of an app, not an article. */
const MIN_TEXT = 600

/** Holds code or what is not shown, so its text is none of the article's. */
const UNREAD = 'script,style,noscript,template'

/** What a change took out of the page and did not put elsewhere in it, in the order of removal. */
export function lostNodes(change: MutationBatch): Node[] {
  const removed = change.flatMap(({ removedNodes }) => [...removedNodes])
  return [...new Set(removed)].filter((node) => !node.isConnected)
}

/** What is lost, and what it was taken out of. */
export interface LostContent {
  nodes: readonly Node[]
  from: ReadonlySet<Node>
  /** There was something to read on the page that led the reader to this one. */
  isElsewhere?: boolean
}

/** Everything a page took out of itself in these changes. */
export function lostContent(changes: readonly MutationBatch[]): LostContent {
  return {
    nodes: changes.flatMap(lostNodes),
    from: new Set(changes.flat().flatMap(({ target, removedNodes: [one] }) => (one ? target : []))),
  }
}

/** The changes that took so much text out of the page that they may have taken its article. */
export function wipesAmong(changes: readonly MutationBatch[]): MutationBatch[] {
  return changes.filter((change) => {
    const lost = lostNodes(change).reduce((sum, node) => sum + lengthOf(node), 0)
    return lost >= MIN_TEXT
  })
}

function lengthOf(node: Node): number {
  if (!(node instanceof Element)) return node.nodeValue?.length ?? 0
  if (node.matches(UNREAD)) return 0
  const unread = [...node.querySelectorAll(UNREAD)]
  return unread.reduce(
    (rest, { textContent }) => rest - textContent.length,
    node.textContent.length,
  )
}
