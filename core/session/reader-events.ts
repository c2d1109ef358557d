import { dismissNotice } from './dismissal-events'
import type { SessionEffect } from './effect'
import type { EventOf } from './event'
import type { LiveState } from './state'
import {
  CLOSE_PROMPT,
  isQuestioned,
  type Step,
  save,
  showStatus,
  step,
  withoutQuestion,
} from './step'

/** The reader's answer to the question; one that comes when none is asked any more means nothing. */
export function answered(
  state: LiveState,
  { answer, everyTime }: EventOf<'answered'>,
): Step<LiveState> {
  if (state.is !== 'asking') return step(state)
  const { cameFrom, memory } = state
  const after = withoutQuestion(state)
  switch (answer) {
    case 'dismiss': {
      if (!cameFrom) return dismissNotice(after, { by: 'prompt', everyTime })
      // Where the notice is a page of its own, the article is on the one before.
      const choosing = everyTime ? [save({ whenNotice: 'dismiss' }, { of: 'dismissal' })] : []
      return step(after, CLOSE_PROMPT, ...choosing, { do: 'goBack', url: cameFrom })
    }
    case 'support':
      return step(after, CLOSE_PROMPT, save({ support: true }, { of: 'support' }))
    case 'openReader':
      return readerAsked(after)
    case 'notNow': {
      const choosing: SessionEffect[] = everyTime ? [save({ whenNotice: 'leave' })] : []
      return step({ is: 'answered', memory }, CLOSE_PROMPT, ...choosing)
    }
  }
}

/** The prompt could not be shown, or the reader stopped pointing. */
export function questionEnded(state: LiveState): Step<LiveState> {
  return step(isQuestioned(state) ? withoutQuestion(state) : state)
}

export function readerAsked(state: LiveState): Step<LiveState> {
  return step(state, CLOSE_PROMPT, { do: 'openReader' })
}

export function readerOpened(state: LiveState, { result }: EventOf<'readerOpened'>) {
  return result === 'opened' ? step(state) : showStatus(state, { text: result })
}

export function announced(state: LiveState, { announcement: text }: EventOf<'announced'>) {
  // Where a notice is asked about, the question is what the reader needs to see.
  const isPassedOver = text === 'supportEnded' && isQuestioned(state)
  if (isPassedOver) return step(state)
  // The reader's blocker knows no end: it lets the site through until they take that back.
  const onTakeBack = { type: 'supportStepsAsked' } as const
  return showStatus(state, { text, ...(text === 'supportEnded' && { onTakeBack }) })
}

export function redirectAllowed(
  state: LiveState,
  { url }: EventOf<'redirectAllowed'>,
): Step<LiveState> {
  return step(state, { do: 'goTo', url })
}

export function pickAsked(state: LiveState): Step<LiveState> {
  if (state.is === 'supported') return step(state)
  const { memory, ...before } = withoutQuestion(state)
  return step({ is: 'picking', before, memory }, { do: 'pick' })
}

export function picked(state: LiveState, { name }: EventOf<'picked'>): Step<LiveState> {
  if (state.is === 'supported') return step(state)
  const { state: after, effects } = dismissNotice(state, { by: 'picker', name })
  return step(after, { do: 'adoptPicked' }, ...effects)
}

/** The popup shows where the page stands; what is dismissed was scanned. */
export function scanAsked(state: LiveState): Step<LiveState> {
  const isDismissed = state.memory.dismissals > 0 && state.is !== 'failed'
  return isDismissed ? step(state) : scanFor('show', state)
}

export function dismissAsked(state: LiveState): Step<LiveState> {
  return scanFor('dismiss', state)
}

function scanFor(purpose: 'show' | 'dismiss', state: LiveState): Step<LiveState> {
  if (state.is === 'supported') return step(state)
  const { mistaken } = state.memory.policy
  return step(state, { do: 'scan', purpose, pointed: [], mistaken })
}
