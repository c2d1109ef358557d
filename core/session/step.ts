import type { SiteChoice } from '@/core/sites/choice-in-page'
import type { SessionEffect, ShowStatus } from './effect'
import type { ChoicePurpose } from './event'
import type { ActiveState, LiveState, RestState, SessionMemory, SessionState } from './state'

/** What comes of an event: the state from now on, and what is to be done, in this order. */
export interface Step<S extends SessionState = SessionState> {
  state: S
  effects: SessionEffect[]
}

export function step<S extends SessionState>(state: S, ...effects: SessionEffect[]): Step<S> {
  return { state, effects }
}

// The effects that many events have; the guard is loaded into pages, and they are named there once.
export const CLOSE_PROMPT: SessionEffect = { do: 'closePrompt' }
export const REPORT: SessionEffect = { do: 'report' }
export const RESCAN: SessionEffect = { do: 'rescan' }
export const SETTLE_PREHIDDEN: SessionEffect = { do: 'settlePrehidden' }
export const UNDO_ALL: SessionEffect = { do: 'undoAll' }

/** Stores a choice for the page's site. */
export function save(
  choice: SiteChoice,
  purpose: ChoicePurpose = { of: 'nothing' },
): SessionEffect {
  return { do: 'saveChoice', choice, purpose }
}

/** The state with some of its memory changed. */
export function withMemory<S extends LiveState>(state: S, changed: Partial<SessionMemory>): S {
  return { ...state, memory: { ...state.memory, ...changed } }
}

/** True while the page has the question or the picker on it. */
export function isQuestioned(
  state: LiveState,
): state is Extract<LiveState, { is: 'asking' | 'picking' }> {
  return state.is === 'asking' || state.is === 'picking'
}

/** The page without the question or the picker on it. */
export function withoutQuestion(state: ActiveState): RestState {
  return isQuestioned(state) ? { ...state.before, memory: state.memory } : state
}

/** Shows a status line. It takes the place of the question, which may then be asked anew. */
export function showStatus(state: LiveState, status: Omit<ShowStatus, 'do'>): Step<LiveState> {
  return step(state.is === 'asking' ? withoutQuestion(state) : state, {
    do: 'showStatus',
    ...status,
  })
}
