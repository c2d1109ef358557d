import type { SessionState } from './state'

/** Where a page stands, as the popup and the toolbar icon show it. */
export type SessionPhase = 'quiet' | 'found' | 'dismissed' | 'failed' | 'supported'

/** @param isShown whether the notice that was found last is still rendered. */
export function phaseOf(state: SessionState, isShown: boolean): SessionPhase {
  if (state.is === 'supported' || state.is === 'failed') return state.is
  // Whatever was dismissed before: another notice is there, and the page says so itself.
  if (state.is === 'asking') return 'found'
  if ('memory' in state && state.memory.dismissals > 0) return 'dismissed'
  return isShown ? 'found' : 'quiet'
}
