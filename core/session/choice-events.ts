import { applyChoice, inverseChoice } from '@/core/sites/choice-in-page'
import { isSamePolicy } from '@/core/sites/policy'
import type { SessionEffect } from './effect'
import type { EventOf } from './event'
import type { LiveState, SessionMemory } from './state'
import {
  CLOSE_PROMPT,
  REPORT,
  RESCAN,
  SETTLE_PREHIDDEN,
  type Step,
  showStatus,
  step,
  UNDO_ALL,
  withMemory,
} from './step'

export function policyChanged(state: LiveState): Step<LiveState> {
  return step(state, { do: 'readPolicy', pending: undefined })
}

/** Other choices hold than before: what was asked, answered or dismissed is judged by them anew. */
export function policyRead(state: LiveState, { policy }: EventOf<'policyRead'>): Step<LiveState> {
  const heard = withMemory(state, { policy })
  if (isSamePolicy(state.memory.policy, policy)) return step(heard)
  const { memory } = heard
  if (policy.support) {
    return step(supportedState(memory), CLOSE_PROMPT, UNDO_ALL, SETTLE_PREHIDDEN, REPORT)
  }
  if (state.is === 'picking') return step({ is: 'picking', before: { is: 'idle' }, memory })
  return step({ is: 'idle', memory }, CLOSE_PROMPT, RESCAN, REPORT)
}

/** On a supported site nothing is dismissed. The choices made with a dismissal are the reader's, and stay. */
function supportedState(memory: SessionMemory): LiveState {
  return { is: 'supported', memory: { ...memory, attempts: 0, dismissals: 0 } }
}

export function choiceSaved(from: LiveState, event: EventOf<'choiceSaved'>): Step<LiveState> {
  const { choice, purpose } = event
  const before = from.memory.policy
  const state = withMemory(from, { policy: applyChoice(before, choice) })
  const { memory } = state
  switch (purpose.of) {
    case 'nothing':
      return step(state)
    case 'dismissal': {
      const inverse = inverseChoice(before, choice)
      return step(withMemory(state, { choices: [...memory.choices, { before, inverse }] }))
    }
    case 'correction': {
      const onUndo = { type: 'correctionUndone', name: purpose.name } as const
      return showStatus(state, { text: 'leftAlone', onUndo })
    }
    case 'support': {
      const undoing: SessionEffect[] = memory.dismissals > 0 ? [UNDO_ALL] : []
      return step(supportedState(memory), ...undoing, {
        ...{ do: 'showStatus', text: 'supported' },
        onUndo: { type: 'supportUndone' },
        onHowTo: { type: 'supportStepsAsked' },
      })
    }
  }
}

export function choiceRefused(state: LiveState): Step<LiveState> {
  return showStatus(state, { text: 'choiceNotKept' })
}

export function supportUndone(state: LiveState): Step<LiveState> {
  return step(state, CLOSE_PROMPT, { do: 'endSupport' })
}

export function supportStepsAsked(state: LiveState): Step<LiveState> {
  return step(state, CLOSE_PROMPT, { do: 'openSupportSteps' })
}
