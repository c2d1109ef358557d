import type { SessionEffect } from './effect'
import type { DismissalCause, EventOf } from './event'
import { MAX_ATTEMPTS, MAX_REMEMBERED } from './limits'
import { including, without } from './names'
import type { ActiveState, LiveState, SessionMemory } from './state'
import {
  CLOSE_PROMPT,
  REPORT,
  RESCAN,
  type Step,
  save,
  showStatus,
  step,
  UNDO_ALL,
  withMemory,
  withoutQuestion,
} from './step'

/** Dismisses the notice found last, unless that was tried too often. */
export function dismissNotice(from: ActiveState, cause: DismissalCause): Step<LiveState> {
  const state = withoutQuestion(from)
  const { attempts } = state.memory
  // The prompt goes first: inside a modal dialog of the page it would be hidden together with it.
  if (attempts >= MAX_ATTEMPTS) {
    return step({ is: 'failed', memory: state.memory }, CLOSE_PROMPT, ...failureEffects(cause))
  }
  return step(withMemory(state, { attempts: attempts + 1 }), CLOSE_PROMPT, { do: 'dismiss', cause })
}

export function dismissalEnded(
  state: LiveState,
  { isDone, message, cause }: EventOf<'dismissalEnded'>,
): Step<LiveState> {
  const { memory } = state
  if (!isDone) return step({ is: 'failed', memory }, ...failureEffects(cause))
  return step(
    { is: 'dismissed', message, memory: { ...memory, dismissals: memory.dismissals + 1 } },
    REPORT,
    { do: 'showStatus', text: 'dismissed', onUndo: { type: 'undoAsked' } },
    ...everyTimeEffects(cause),
    ...pickedEffects(cause, memory),
    ...selectorEffects(cause),
  )
}

function failureEffects(cause: DismissalCause): SessionEffect[] {
  return [
    REPORT,
    { do: 'showStatus', text: 'couldNot', onReader: { type: 'readerAsked' } },
    // Chosen is chosen: the next notice of the site may be another.
    ...everyTimeEffects(cause),
  ]
}

function everyTimeEffects(cause: DismissalCause): SessionEffect[] {
  const isChosen = cause.by === 'prompt' && cause.everyTime
  return isChosen ? [save({ whenNotice: 'dismiss' }, { of: 'dismissal' })] : []
}

/** What the reader pointed at is a notice from now on, also where they once said that it is none. */
function pickedEffects(cause: DismissalCause, { policy }: SessionMemory): SessionEffect[] {
  if (cause.by !== 'picker' || !cause.name) return []
  const { name } = cause
  const { pointed, mistaken } = policy
  const saving = save({ pointed: including(pointed, name) }, { of: 'dismissal' })
  return mistaken.includes(name) ? [save({ mistaken: without(mistaken, name) }), saving] : [saving]
}

/** Only what the reader's choice dismisses is kept from being painted on the next visit. */
function selectorEffects({ by }: DismissalCause): SessionEffect[] {
  return by === 'policy' || by === 'prompt' ? [{ do: 'readSelectors' }] : []
}

export function selectorsRead(
  state: LiveState,
  { selectors }: EventOf<'selectorsRead'>,
): Step<LiveState> {
  const { ownWhenNotice, remembered } = state.memory.policy
  const all = [...new Set([...selectors, ...remembered])]
  // The site's own choice only: who dismisses everywhere did not ask for a list of the sites they read.
  if (ownWhenNotice !== 'dismiss' || all.length <= remembered.length) return step(state)
  return step(state, save({ remembered: all.slice(0, MAX_REMEMBERED) }, { of: 'dismissal' }))
}

/** Takes back all dismissals of the page, and the choices made with them. */
export function undoAsked(state: LiveState): Step<LiveState> {
  if (state.is === 'supported') return step(state)
  return step(
    { is: 'answered', memory: withoutDismissals(state.memory) },
    UNDO_ALL,
    REPORT,
    ...revertEffects(state.memory),
    // Last: the status line that goes says that everything is restored.
    { do: 'sayUndone' },
  )
}

/** What a page keeps hidden by means that cannot be read is shown again by loading the page, and by nothing else. */
export function undone(state: LiveState, { isExact }: EventOf<'undone'>): Step<LiveState> {
  return isExact
    ? step(state, CLOSE_PROMPT)
    : showStatus(state, { text: 'notRestored', offersReload: true })
}

/** "That was not a notice": everything is undone, and the box is passed over on this site from now on. */
export function corrected(state: LiveState): Step<LiveState> {
  if (state.is === 'supported') return step(state)
  const { is } = withoutQuestion(state)
  const isOpen = is === 'idle' || is === 'dismissed'
  return step(
    { is: isOpen ? 'idle' : 'answered', memory: withoutDismissals(state.memory) },
    CLOSE_PROMPT,
    UNDO_ALL,
    ...revertEffects(state.memory),
    { do: 'forgetNotice' },
  )
}

export function noticeForgotten(
  state: LiveState,
  { name }: EventOf<'noticeForgotten'>,
): Step<LiveState> {
  const effects = [REPORT]
  if (name) {
    const { pointed, mistaken, remembered } = state.memory.policy
    if (pointed.includes(name)) effects.push(save({ pointed: without(pointed, name) }))
    if (remembered.length > 0) effects.push(save({ remembered: [] }))
    effects.push(save({ mistaken: including(mistaken, name) }, { of: 'correction', name }))
  }
  return step(state, ...effects)
}

export function correctionUndone(
  state: LiveState,
  { name }: EventOf<'correctionUndone'>,
): Step<LiveState> {
  const mistaken = without(state.memory.policy.mistaken, name)
  return step(state, CLOSE_PROMPT, save({ mistaken }), RESCAN)
}

/** The memory of a page on which nothing is dismissed any more. */
export function withoutDismissals(memory: SessionMemory): SessionMemory {
  const policy = memory.choices[0]?.before ?? memory.policy
  return { ...memory, policy, attempts: 0, dismissals: 0, choices: [] }
}

function revertEffects({ choices }: SessionMemory): SessionEffect[] {
  if (choices.length === 0) return []
  return [{ do: 'revertChoices', choices: choices.map(({ inverse }) => inverse).reverse() }]
}
