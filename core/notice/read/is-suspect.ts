import { foldWords } from './fold-words'
import { MAX_ASKED_TEXT, MAX_BLOCKS_ASKED, NEAR_A_BLOCK } from './reading-limits'
import { advertStems, blockerStems, blockStems } from './stems'

/**
 * May these words speak of an ad blocker, in any language? The sentinel asks it of a page's words as a whole
 * and then of those that are added. `textContent` joins the words of neighbouring elements ("TodayAdblock
 * detected"), so a word may begin anywhere. A yes only wakes the guard, which reads the whole box before
 * anything is said or done.
 */
export function isSuspect(text: string): boolean {
  return namesBlocker(foldWords(` ${text.slice(0, MAX_ASKED_TEXT)} `))
}

/**
 * True where folded words name a blocker, or speak of blocking beside adverts. Every stem is looked for once, by the
 * browser's own search: it takes a time that grows with the text alone, and no pattern has to be compiled.
 */
export function namesBlocker(words: string): boolean {
  if (holdsAny(words, blockerStems)) return true
  return blockStems().some((stem) => {
    let left = MAX_BLOCKS_ASKED
    for (let at = words.indexOf(stem); at >= 0 && left > 0; left -= 1) {
      const around = words.slice(Math.max(0, at - NEAR_A_BLOCK), at + stem.length + NEAR_A_BLOCK)
      if (holdsAny(around, advertStems)) return true
      at = words.indexOf(stem, at + 1)
    }
    return false
  })
}

/** True where folded words hold one of these stems. */
export function holdsAny(words: string, stems: () => readonly string[]): boolean {
  return stems().some((stem) => words.includes(stem))
}
