import type { EffectivePolicy } from './policy'

/** The ladder of `core/nag/verdict`, said again here because rooms of core do not read each other. */
type Certainty = 'act' | 'ask' | 'leave'

export type Decision = 'nothing' | 'prompt' | 'dismiss'

/**
 * What to do about a notice. The reader's choice goes first; "dismiss it" still asks when the verdict is
 * not sure enough to act alone, because a wrong dismissal is worse than one question.
 */
export function decide(
  policy: Pick<EffectivePolicy, 'support' | 'whenNotice'>,
  certainty: Certainty,
): Decision {
  if (policy.support || policy.whenNotice === 'leave' || certainty === 'leave') return 'nothing'
  return policy.whenNotice === 'dismiss' && certainty === 'act' ? 'dismiss' : 'prompt'
}
