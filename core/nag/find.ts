import { messageOf } from './message'
import { type Survey, type SurveyOptions, survey } from './survey'
import type { Verdict } from './types'
import { certaintyOf, judge } from './verdict'

/**
 * Finds the ad-block notices a page shows now, surest first. Reads the page once and changes nothing;
 * what is not sure enough to ask about is left out.
 */
export function findNags(window: Window, options?: SurveyOptions): Verdict[] {
  return verdictsOf(survey(window, options))
}

/** The verdicts on what a survey found: those sure enough to ask about, surest first. */
export function verdictsOf({ facts, elements, texts }: Survey): Verdict[] {
  const verdicts = facts.boxes
    .map((box, index): Verdict => {
      const message = messageOf(texts[index] ?? '', box.controls)
      return { ...judge(box, facts.page), elements: elements[index] ?? [], message }
    })
    .filter(({ confidence }) => certaintyOf(confidence) !== 'leave')
    .sort((a, b) => b.confidence - a.confidence)
  return verdicts.reduce(join, [])
}

/** Three slots for adverts that say the same are one notice. */
function join(found: Verdict[], next: Verdict): Verdict[] {
  const same = found.find(({ kind, message }) => kind === next.kind && message === next.message)
  if (same) same.elements.push(...next.elements)
  else found.push(next)
  return found
}
