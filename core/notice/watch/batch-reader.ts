import { documentElementOf, isConnectedOf, parentElementOf } from '@/core/page/node-access'
import { GATHER_MS, MANY_NODES } from './watch-limits'

/**
 * Gathers the elements that a page adds or whose text it changes, and has each batch read in one go.
 *
 * @param read reads one element with all in it; it is given the whole page where a batch is large.
 * @param isBusy whether what was read last is still worked on; the batch then waits, and grows.
 * @returns adds to the batch.
 */
export function createBatchReader(
  read: (element: Element) => void,
  isBusy: () => boolean,
): (records: readonly MutationRecord[]) => void {
  const added = new Set<Element>()
  let isWaiting = false

  function gather(node: Node): void {
    // A text is read with what it stands in: markup may have cut a word in two.
    const element = node instanceof Element ? node : parentElementOf(node)
    if (element) added.add(element)
  }

  function readBatch(): void {
    isWaiting = isBusy()
    if (isWaiting) {
      setTimeout(readBatch, GATHER_MS)
      return
    }
    if (added.size > MANY_NODES) read(documentElementOf(document))
    else for (const element of added) if (isConnectedOf(element)) read(element)
    added.clear()
  }

  return (records) => {
    for (const { type, target, addedNodes } of records) {
      if (added.size > MANY_NODES) break
      if (type !== 'childList') gather(target)
      addedNodes.forEach(gather)
    }
    if (added.size === 0 || isWaiting) return
    isWaiting = true
    setTimeout(readBatch, GATHER_MS)
  }
}
