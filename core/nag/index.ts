import { messageOf, survey } from './survey'
import type { Verdict } from './types'
import { certaintyOf, judge } from './verdict'

export type { EvidenceId, Verdict } from './types'
export { certaintyOf } from './verdict'

/**
 * Finds the ad-block notices a page shows now, surest first. Reads the page once and changes nothing;
 * what is not sure enough to ask about is left out.
 */
export function findNags(window: Window): Verdict[] {
  const { facts, elements } = survey(window)
  return facts.boxes
    .map((box, index): Verdict => {
      const own = elements[index] ?? []
      const message = own[0] ? messageOf(own[0], box.controls) : ''
      return { ...judge(box, facts.page), elements: own, message }
    })
    .filter(({ confidence }) => certaintyOf(confidence) !== 'leave')
    .sort((a, b) => b.confidence - a.confidence)
}
