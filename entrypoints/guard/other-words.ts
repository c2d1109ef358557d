import { isSuspect } from '@/core/notice/read/is-suspect'
import { MAX_BOX_MARKUP_TEXT } from '@/core/notice/read/reading-limits'
import { type ShadowOpener, textWithin } from '@/core/page/shadow-tree'

/** Fewer characters are a label that was left, or a word of thanks. The shortest log-in has more. */
const MIN_WORDS = 24

/** Boxes that spoke of ad blockers: an app may show something else in the same box a moment later. */
export interface OtherWords {
  /** Remembers which of these speak of ad blockers now. */
  remember(boxes: readonly Element[]): void
  /** Did this box speak of ad blockers, and does it say something else by now? */
  areIn(box: Element): boolean
}

/** @param openShadow opens the trees in which a box's words may lie. */
export function createOtherWords(openShadow: ShadowOpener): OtherWords {
  const spoke = new WeakSet<Element>()
  /** Asked at every change of the box: no more is read than a box that may be a notice has. */
  const wordsOf = (box: Element) => textWithin(box, openShadow).slice(0, MAX_BOX_MARKUP_TEXT)
  return {
    remember(boxes) {
      for (const box of boxes) if (isSuspect(wordsOf(box))) spoke.add(box)
    },
    areIn(box) {
      if (!spoke.has(box)) return false
      const text = wordsOf(box)
      return text.trim().length > MIN_WORDS && !isSuspect(text)
    },
  }
}
