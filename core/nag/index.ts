import { messageOf } from './message'
import { type Survey, type SurveyOptions, survey } from './survey'
import type { Verdict } from './types'
import { certaintyOf, judge } from './verdict'

export type { FrameContent } from './frame'
export type { SurveyOptions } from './survey'
export type { EvidenceId, Verdict } from './types'
export { certaintyOf } from './verdict'

/**
 * Finds the ad-block notices a page shows now, surest first. Reads the page once and changes nothing;
 * what is not sure enough to ask about is left out.
 */
export function findNags(window: Window, options?: SurveyOptions): Verdict[] {
  return verdictsOf(survey(window, options))
}

/** The verdicts on what a survey found: those sure enough to ask about, surest first. */
export function verdictsOf({ facts, elements, texts }: Survey): Verdict[] {
  return facts.boxes
    .map((box, index): Verdict => {
      const message = messageOf(texts[index] ?? '', box.controls)
      return { ...judge(box, facts.page), elements: elements[index] ?? [], message }
    })
    .filter(({ confidence }) => certaintyOf(confidence) !== 'leave')
    .sort((a, b) => b.confidence - a.confidence)
}
