import { documentElementOf, textContentOf } from '@/core/page/node-access'
import { pageWords } from './page-words'
import { MANY_ADDED } from './watch-limits'

/**
 * Gathers what a page says anew.
 *
 * @returns what adds changes, and what takes the words: of the whole page where that is asked for, and after a flood,
 * whose nodes are not even counted. No object, for it is in every page and names of properties are bytes.
 */
export function newWords(): [
  add: (records: readonly MutationRecord[]) => void,
  take: (isWhole: boolean) => string,
] {
  const added = new Set<Node>()
  let isFlood = false
  return [
    (records) => {
      isFlood ||= records.length > MANY_ADDED || added.size > MANY_ADDED
      if (isFlood) return
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') added.add(target)
        else for (const node of addedNodes) added.add(node)
      }
    },
    (isWhole) => {
      const words =
        isWhole || isFlood
          ? pageWords(documentElementOf(document))
          : [...added].map((node) => textContentOf(node as Element)).join()
      isFlood = false
      added.clear()
      return words
    },
  ]
}
