import { certaintyOf, judge } from './judge/judge'
import { publisherMessage } from './read/publisher-message'
import { type Survey, type SurveyOptions, survey } from './read/survey'
import type { Verdict } from './types'

/**
 * Finds the ad-block notices a page shows now, surest first. Reads the page once and changes nothing;
 * what is not sure enough to ask about is left out.
 */
export function findNotices(window: Window, options?: SurveyOptions): Verdict[] {
  return noticesAmong(judgeAll(survey(window, options)))
}

/** Of weighed boxes those sure enough to ask about, surest first. */
export function noticesAmong(weighed: readonly Verdict[]): Verdict[] {
  const sure = weighed.filter(({ confidence }) => certaintyOf(confidence) !== 'leave')
  return sure.reduce(join, [])
}

/** The box that came nearest to being a notice and is left alone, so that its reader can see why. */
export function nearMissAmong([nearest]: readonly Verdict[]): Verdict | undefined {
  return nearest && certaintyOf(nearest.confidence) === 'leave' ? nearest : undefined
}

/** Judges every box that a survey found, surest first. */
export function judgeAll({ facts, elements, texts }: Survey): Verdict[] {
  return facts.boxes
    .map((box, index): Verdict => {
      const message = publisherMessage(texts[index] ?? '', box.controls)
      return { ...judge(box, facts.page), elements: elements[index] ?? [], message }
    })
    .sort((a, b) => b.confidence - a.confidence)
}

/** Three slots for adverts that say the same are one notice. */
function join(found: Verdict[], next: Verdict): Verdict[] {
  const same = found.find(({ kind, message }) => kind === next.kind && message === next.message)
  if (same) same.elements.push(...next.elements)
  else found.push(next)
  return found
}
