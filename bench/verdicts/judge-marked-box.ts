import { judgeSurvey } from '../../core/notice/judge-survey'
import { PHRASES_BY_LANGUAGE } from '../../core/notice/phrases/phrases-by-language'
import { survey } from '../../core/notice/read/survey'
import { readNotice } from '../../core/notice/reading/read-notice'
import type { Evidence } from '../../core/notice/types'
import { withReadings, wordsOfSurvey } from '../../core/notice/words-of-survey'

/** What Truce makes of a box, in plain JSON. */
export interface JudgedBox {
  confidence: number
  evidence: Evidence[]
}

/** Runs in the page: judges the box that has `data-truth`; nothing where it is not even looked at. */
export function judgeMarkedBox(): JudgedBox | undefined {
  const seen = survey(window)
  const read = withReadings(seen, wordsOfSurvey(seen).map(readNotice))
  const verdict = judgeSurvey(read, PHRASES_BY_LANGUAGE).find(({ elements }) =>
    elements.some(isMarked),
  )
  return verdict && { confidence: verdict.confidence, evidence: verdict.evidence }
}

/** What a notice hides may be its wrapper, or lie in its shadow tree. */
function isMarked(element: Element): boolean {
  return [...document.querySelectorAll('[data-truth]')].some(
    (box) => box.contains(element) || element.contains(box) || box.shadowRoot?.contains(element),
  )
}
