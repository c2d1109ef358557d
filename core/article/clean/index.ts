import { visibleText } from '@/core/sections'
import type { Cut, Removal } from './cut'
import { forms } from './forms'
import { invisible } from './invisible'
import { navigation } from './navigation'
import { sectionCuts } from './sections'

/** In this order: what is declared is surer than what is guessed from words. */
const CUTS: readonly Cut[] = [invisible, navigation, ...sectionCuts, forms]

/** An element with this share of the page's paragraphs is the page, whatever its class or role says. */
const MAX_SHARE_OF_TEXT = 0.4

/** How much of a removed text is told; enough to recognise it. */
const SAMPLE_CHARS = 60

/**
 * Takes out of a cloned document what is never part of an article. Changes the document given, so never
 * hand it a live one. Returns what went, with the reasons.
 */
export function cleanClone(clone: Document, cuts: readonly Cut[] = CUTS): Removal[] {
  const total = paragraphChars(clone)
  const removals: Removal[] = []
  for (const { reason, find } of cuts) {
    for (const element of [...find(clone)]) {
      if (!element.isConnected || element === clone.documentElement || element === clone.body)
        continue
      if (total > 0 && paragraphChars(element) > total * MAX_SHARE_OF_TEXT) continue
      removals.push({ reason, text: visibleText(element).slice(0, SAMPLE_CHARS) })
      element.remove()
    }
  }
  return removals
}

function paragraphChars(root: ParentNode): number {
  let chars = 0
  for (const paragraph of root.querySelectorAll('p'))
    chars += paragraph.textContent?.trim().length ?? 0
  return chars
}
