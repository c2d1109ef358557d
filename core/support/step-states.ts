import type { AdsVerdict } from './judge-probe'

/** How far a reader is with one of the three steps. */
export type StepState = 'done' | 'now' | 'failed' | 'later'

/** The steps of allowing a site's ads: which blocker, let the site through in it, see whether that worked. */
export interface StepStates {
  blocker: StepState
  allow: StepState
  check: StepState
}

/**
 * How far a reader is. One step at most is the one to do now.
 *
 * @param isKnown whether it is known which blocker they use
 */
export function stepStates(isKnown: boolean, verdict: AdsVerdict | undefined): StepStates {
  if (verdict?.result === 'loads') return { blocker: 'done', allow: 'done', check: 'done' }
  const check = verdict?.result === 'blocked' ? 'failed' : 'later'
  return isKnown
    ? { blocker: 'done', allow: 'now', check }
    : { blocker: 'now', allow: 'later', check }
}
