import type { EffectivePolicy } from './policy'

/** As in `core/notice/judge`, said again here because `sites` may not import `notice`. */
export type Certainty = 'act' | 'ask' | 'leave'

export type Decision = 'nothing' | 'prompt' | 'dismiss'

/**
 * What to do about a notice. The reader's choice comes first. Even where notices are dismissed, Truce asks when the
 * verdict is not certain enough, because a wrong dismissal is worse than one question.
 */
export function decide(
  policy: Pick<EffectivePolicy, 'support' | 'whenNotice'>,
  certainty: Certainty,
): Decision {
  if (policy.support || policy.whenNotice === 'leave' || certainty === 'leave') return 'nothing'
  return policy.whenNotice === 'dismiss' && certainty === 'act' ? 'dismiss' : 'prompt'
}
