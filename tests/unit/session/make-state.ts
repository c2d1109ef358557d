import type { FoundNotice } from '@/core/session/event'
import type { LiveState, SessionMemory } from '@/core/session/state'
import type { EffectivePolicy } from '@/core/sites/policy'

/** The choices of a reader who chose nothing, but for what is given. */
export function makePolicy(given: Partial<EffectivePolicy> = {}): EffectivePolicy {
  return {
    support: false,
    whenNotice: 'ask',
    ownWhenNotice: undefined,
    pointed: [],
    mistaken: [],
    remembered: [],
    alwaysReader: false,
    ...given,
  }
}

/** The choices of a reader who ticked "every time" with "Dismiss notice" on this site. */
export const DISMISSING = makePolicy({ whenNotice: 'dismiss', ownWhenNotice: 'dismiss' })

/** What is remembered of a page on which nothing was done, but for what is given. */
export function makeMemory(given: Partial<SessionMemory> = {}): SessionMemory {
  return { policy: makePolicy(), scans: 0, attempts: 0, dismissals: 0, choices: [], ...given }
}

export const NOTICE: FoundNotice = {
  message: 'Please disable your ad blocker',
  certainty: 'act',
  isPointed: false,
}

export const idle = (given: Partial<SessionMemory> = {}): LiveState => ({
  is: 'idle',
  memory: makeMemory(given),
})

export const asking = (given: Partial<SessionMemory> = {}, cameFrom?: string): LiveState => ({
  ...{ is: 'asking', cameFrom, before: { is: 'idle' } },
  memory: makeMemory(given),
})

/** After one dismissal. */
export const dismissed = (given: Partial<SessionMemory> = {}): LiveState => ({
  ...{ is: 'dismissed', message: NOTICE.message },
  memory: makeMemory({ attempts: 1, dismissals: 1, ...given }),
})

export const answered = (given: Partial<SessionMemory> = {}): LiveState => ({
  is: 'answered',
  memory: makeMemory(given),
})

export const supported = (given: Partial<SessionMemory> = {}): LiveState => ({
  is: 'supported',
  memory: makeMemory({ policy: makePolicy({ support: true }), ...given }),
})
