import { isSuspect } from '@/core/notice/read/is-suspect'
import { readShown } from '@/core/notice/read/read-shown'
import { MAX_ASKED_TEXT } from '@/core/notice/read/reading-limits'
import type { ShadowOpener } from '@/core/page/shadow-tree'

/** Fewer new characters are a word of thanks, or a step of a countdown. */
const MIN_WORDS = 8

/** What the notices of a page said: an app may show something else in the same box a moment later. */
export interface OtherWords {
  /** Remembers what these boxes of a notice show now. */
  remember(boxes: readonly Element[]): void
  /** Does this box show something by now that no notice did, and that does not speak of ad blockers? */
  areIn(box: Element): boolean
}

/** @param openShadow opens the trees in which a box's words may lie. */
export function createOtherWords(openShadow: ShadowOpener): OtherWords {
  let said = ''
  let things = 0
  return {
    remember(boxes) {
      for (const box of boxes) {
        const [words, count] = readShown(box, openShadow)
        if (!said.includes(words)) said = (words + said).slice(0, MAX_ASKED_TEXT)
        things = Math.max(things, count)
      }
    },
    areIn(box) {
      const [words, count] = readShown(box, openShadow)
      const isNew = (word: string) => !said.includes(word)
      // Without its numbers: they count down.
      const others = words
        .split(/[\s\d]+/)
        .filter(isNew)
        .join(' ')
      return count > things || (others.length > MIN_WORDS && !isSuspect(others))
    },
  }
}
