import { certaintyOf, judgeBox } from './judge/judge'
import type { Languages } from './phrases'
import { publisherMessage } from './read/publisher-message'
import type { Survey } from './read/survey'
import type { Verdict } from './types'

/** Those of weighed boxes that are sure enough to ask about, surest first; the same words are one notice. */
export function noticesAmong(weighed: readonly Verdict[]): Verdict[] {
  const sure = weighed.filter(({ confidence }) => certaintyOf(confidence) !== 'leave')
  return sure.reduce(mergeSame, [])
}

/** The box that came nearest to being a notice and is left alone, so that its reader can see why. */
export function nearMissAmong([nearest]: readonly Verdict[]): Verdict | undefined {
  return nearest && certaintyOf(nearest.confidence) === 'leave' ? nearest : undefined
}

/** Judges every box that a survey found, surest first. */
export function judgeSurvey({ facts, elements, texts }: Survey, languages: Languages): Verdict[] {
  return facts.boxes
    .map((box, index): Verdict => {
      const message = publisherMessage(texts[index] ?? '', box.controls)
      return { ...judgeBox(box, facts.page, languages), elements: elements[index] ?? [], message }
    })
    .sort((a, b) => b.confidence - a.confidence)
}

/** Three slots for adverts that say the same are one notice of three elements. */
function mergeSame(found: Verdict[], next: Verdict): Verdict[] {
  const same = found.find(({ kind, message }) => kind === next.kind && message === next.message)
  if (same) same.elements.push(...next.elements)
  else found.push(next)
  return found
}
