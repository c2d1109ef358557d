import type { SiteChoice } from '@/core/sites/choice-in-page'
import type { EffectivePolicy } from '@/core/sites/policy'

/** A choice made together with a dismissal: an undo takes both back. */
export interface RevertibleChoice {
  /** The choices that held before. */
  before: EffectivePolicy
  /** The choice that restores them in the store. */
  inverse: SiteChoice
}

/** What the session remembers of a page in every state. */
export interface SessionMemory {
  /** The choices for the page's site, as last heard or as just made. */
  policy: EffectivePolicy
  /** Scans made because the page changed, since the reader came to this view of it. */
  scans: number
  /** Dismissals tried since the last undo, or since the reader came to this view. */
  attempts: number
  /** Dismissals in force, all of which an undo takes back. */
  dismissals: number
  /** Choices made with them, oldest first. */
  choices: RevertibleChoice[]
}

/** A page whose notice Truce may ask about. */
export type Open =
  /** Nothing was asked yet, or the question went without an answer. */
  | { is: 'idle' }
  /** A notice was dismissed. What returns with the same words is dismissed again. */
  | { is: 'dismissed'; message: string }

/** A page without a question on it. */
export type Rest =
  | Open
  /** "Not now", or a dismissal undone: nothing more is asked in this view of the page. */
  | { is: 'answered' }
  /** A notice could not be dismissed. The page is as it was, and nothing more is asked. */
  | { is: 'failed' }

export type RestState = { memory: SessionMemory } & Rest

/** A page that Truce may act on. */
export type ActiveState =
  | RestState
  | ({ memory: SessionMemory } & (
      | /** The question is shown. `cameFrom`: the page that redirected the reader to this notice. */
      { is: 'asking'; cameFrom: string | undefined; before: Open }
      /** The reader is pointing at a notice that was missed. */
      | { is: 'picking'; before: Rest }
    ))

export type LiveState =
  | ActiveState
  /** The reader supports the site: Truce does not even scan the page. */
  | { is: 'supported'; memory: SessionMemory }

/** The choices for the page's site are not known yet. */
export interface StartingState {
  is: 'starting'
  scans: number
}

/**
 * Where Truce stands with one page, as plain data. Dismissals, scans and other work that takes time have no
 * states of their own: the loop that runs effects is done with one event before it takes the next.
 */
export type SessionState =
  | StartingState
  | LiveState
  /** The extension was reloaded, updated or removed: there is nobody left to send anything to. */
  | { is: 'ended' }

/** The state of a page that the guard has just come to. */
export const FIRST_STATE: SessionState = { is: 'starting', scans: 0 }
