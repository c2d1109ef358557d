import { decide } from '@/core/sites/decide'
import { dismissNotice } from './dismissal-events'
import type { EventOf, FoundNotice } from './event'
import { MAX_SCANS } from './limits'
import type { ActiveState, LiveState } from './state'
import {
  CLOSE_PROMPT,
  isQuestioned,
  REPORT,
  SETTLE_PREHIDDEN,
  type Step,
  save,
  showStatus,
  step,
  withMemory,
  withoutQuestion,
} from './step'

/** Scans the page where Truce may still ask or act; boxes that were judged by now are shown in any case. */
export function scanDue(state: LiveState): Step<LiveState> {
  if (state.is !== 'idle' && state.is !== 'dismissed') return step(state, SETTLE_PREHIDDEN)
  const { pointed, mistaken, whenNotice } = state.memory.policy
  // What the reader pointed at is dismissed without a question, wherever notices are not left.
  const known = whenNotice === 'leave' ? [] : pointed
  return step(state, { do: 'scan', purpose: 'act', pointed: known, mistaken }, SETTLE_PREHIDDEN)
}

export function pageChanged(state: LiveState): Step<LiveState> {
  const { scans } = state.memory
  return scans < MAX_SCANS ? scanDue(withMemory(state, { scans: scans + 1 })) : step(state)
}

/** What was answered was answered about the view before. A question that is shown stays. */
export function navigated(state: LiveState): Step<LiveState> {
  const memory = { ...state.memory, scans: 0, attempts: 0 }
  return step(inNewView({ ...state, memory }), { do: 'scanSoon' })
}

function inNewView(state: LiveState): LiveState {
  if (state.is === 'supported') return state
  if (isQuestioned(state)) return { ...state, before: { is: 'idle' } }
  return { is: 'idle', memory: state.memory }
}

/** The page took its notice away itself: there is nothing left to ask. */
export function noticeGone(state: LiveState): Step<LiveState> {
  if (state.is !== 'asking') return step(state)
  return step(withoutQuestion(state), CLOSE_PROMPT, REPORT)
}

export function scanned(state: LiveState, event: EventOf<'scanned'>): Step<LiveState> {
  const { notice, purpose } = event
  if (!notice || purpose === 'show' || state.is === 'supported') return step(state)
  if (purpose === 'dismiss') return dismissNotice(state, { by: 'popup' })
  return actOn(state, notice, event.cameFrom)
}

function actOn(
  state: ActiveState,
  { message, certainty, isPointed }: FoundNotice,
  cameFrom: string | undefined,
): Step<LiveState> {
  if (state.is !== 'idle' && state.is !== 'dismissed') return step(state)
  if (isPointed) return dismissNotice(state, { by: 'pointed' })
  // Dismissed once in this view it is not asked about again, not even in other words.
  const isBack = state.is === 'dismissed' && (state.message === message || certainty === 'act')
  if (isBack) return dismissNotice(state, { by: 'return' })
  const { memory, ...before } = state
  const decision = decide(memory.policy, certainty)
  if (decision === 'nothing') return step(state, REPORT)
  // A page that is nothing but a notice is left, not dismissed, and no reader is led about unasked.
  if (decision === 'dismiss' && !cameFrom) return dismissNotice(state, { by: 'policy' })
  return step(
    { is: 'asking', cameFrom, before, memory },
    { do: 'showPrompt', message, cameFrom },
    REPORT,
  )
}

/** A name that has come to mean another popup is not to keep that from being painted. */
export function prehiddenRefuted(state: LiveState): Step<LiveState> {
  return step(state, save({ remembered: [] }))
}

export function redirectBlocked(
  state: LiveState,
  { url }: EventOf<'redirectBlocked'>,
): Step<LiveState> {
  return showStatus(state, { text: 'keptHere', onUndo: { type: 'redirectAllowed', url } })
}
