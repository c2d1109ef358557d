import type { BoxFacts } from '../types'
import { MAX_ABSOLUTE_TEXT, MAX_BOX_TEXT } from './reading-limits'
import { survey } from './survey'

/**
 * The elements above the page that speak of an ad blocker. Wider than `findNotices` and without its phrases:
 * what lies above the article is no part of it, be it a notice or another popup, so nothing need be sure.
 */
export function findAboveArticle(window: Window): Element[] {
  const { facts, elements } = survey(window)
  return facts.boxes.flatMap((box, index) => (isAbove(box) ? (elements[index] ?? []) : []))
}

function isAbove({ text, position, modal, topLayer, coversCentre }: BoxFacts): boolean {
  if (position === 'fixed' || modal || topLayer) return text.length < MAX_BOX_TEXT
  return coversCentre && text.length < MAX_ABSOLUTE_TEXT
}
