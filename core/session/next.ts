import * as choices from './choice-events'
import * as dismissals from './dismissal-events'
import type { EventOf, SessionEvent } from './event'
import { MAX_SCANS } from './limits'
import * as page from './page-events'
import * as reader from './reader-events'
import type { LiveState, SessionState, StartingState } from './state'
import { CLOSE_PROMPT, type Step, step } from './step'

/** The end comes in every state. */
type HandledType = Exclude<SessionEvent['type'], 'contextInvalidated'>

/** What each event does to a page whose choices are known. */
const HANDLERS: {
  [T in HandledType]: (state: LiveState, event: EventOf<T>) => Step
} = {
  scanDue: page.scanDue,
  pageChanged: page.pageChanged,
  navigated: page.navigated,
  noticeGone: page.noticeGone,
  redirectBlocked: page.redirectBlocked,
  answered: reader.answered,
  promptFailed: reader.questionEnded,
  supportUndone: choices.supportUndone,
  correctionUndone: dismissals.correctionUndone,
  readerAsked: reader.readerAsked,
  supportStepsAsked: choices.supportStepsAsked,
  redirectAllowed: reader.redirectAllowed,
  picked: reader.picked,
  pickCancelled: reader.questionEnded,
  scanAsked: reader.scanAsked,
  dismissAsked: reader.dismissAsked,
  pickAsked: reader.pickAsked,
  corrected: dismissals.corrected,
  undoAsked: dismissals.undoAsked,
  policyChanged: choices.policyChanged,
  announced: reader.announced,
  policyRead: (state, event) => followedBy(choices.policyRead(state, event), event.pending),
  scanned: page.scanned,
  dismissalEnded: dismissals.dismissalEnded,
  undone: dismissals.undone,
  noticeForgotten: dismissals.noticeForgotten,
  selectorsRead: dismissals.selectorsRead,
  prehiddenRefuted: page.prehiddenRefuted,
  choiceSaved: choices.choiceSaved,
  choiceRefused: choices.choiceRefused,
  readerOpened: reader.readerOpened,
}

/**
 * The session of one page: what an event means in a state. Pure; defined for every event in every state, and
 * never throws.
 */
export function next(state: SessionState, event: SessionEvent): Step {
  if (state.is === 'ended') return step(state)
  if (event.type === 'contextInvalidated') return end(state)
  if (state.is === 'starting') return nextAtStart(state, event)
  const handle = HANDLERS[event.type] as (state: LiveState, event: SessionEvent) => Step
  return handle(state, event)
}

/**
 * Nothing can be sent any more, so nothing is offered any more: the page stays as it is. A reader who was asked, and may
 * just have answered, is told why nothing comes of it.
 */
function end({ is }: SessionState): Step {
  const isQuestioned = is === 'asking' || is === 'picking'
  return step({ is: 'ended' }, isQuestioned ? { do: 'sayUpdated' } : CLOSE_PROMPT, {
    do: 'stopWatching',
  })
}

/** Where the choices are not known yet they are read before anything else is done. */
function nextAtStart(state: StartingState, event: SessionEvent): Step {
  switch (event.type) {
    case 'policyRead':
      return begin(state, event)
    case 'pageChanged': {
      const scans = state.scans + 1
      return scans > MAX_SCANS ? step(state) : readFirst({ ...state, scans }, { type: 'scanDue' })
    }
    case 'policyChanged':
      // Choices that were never heard were never acted on.
      return readFirst(state, { type: 'scanDue' })
    default:
      return readFirst(state, event)
  }
}

function readFirst(state: StartingState, pending: SessionEvent): Step {
  return step(state, { do: 'readPolicy', pending })
}

function begin({ scans }: StartingState, { policy, pending }: EventOf<'policyRead'>): Step {
  const memory = { policy, scans, attempts: 0, dismissals: 0, choices: [] }
  const { support, pointed, remembered } = policy
  const first = support
    ? step({ is: 'supported', memory })
    : step({ is: 'idle', memory }, { do: 'awaitKnownBoxes', pointed, remembered })
  return followedBy(first, pending)
}

/** What comes of a step and of an event right after it. */
function followedBy(first: Step, event: SessionEvent | undefined): Step {
  if (!event) return first
  const { state, effects } = next(first.state, event)
  return step(state, ...first.effects, ...effects)
}
