import type { SessionEffect } from '@/core/session/effect'
import type { FoundNotice, SessionEvent } from '@/core/session/event'
import { next } from '@/core/session/next'
import { FIRST_STATE, type SessionState } from '@/core/session/state'
import type { EffectivePolicy } from '@/core/sites/policy'
import { makePolicy, NOTICE } from './make-state'

/** A page and a browser in as many words as a session needs: what effects meet there. */
export interface World {
  /** The choices in the store. */
  policy: EffectivePolicy
  /** What a scan finds. */
  notice: FoundNotice | undefined
  canDismiss: boolean
  /** Whether the browser stores choices. */
  canStore: boolean
  /** Notices that are dismissed now. */
  dismissed: number
  cameFrom: string | undefined
}

export function makeWorld(given: Partial<World> = {}): World {
  return {
    policy: makePolicy(),
    notice: NOTICE,
    canDismiss: true,
    canStore: true,
    dismissed: 0,
    cameFrom: undefined,
    ...given,
  }
}

export interface Play {
  readonly state: SessionState
  /** Every effect so far, in the order in which they were run. */
  readonly effects: SessionEffect[]
  readonly world: World
  /** Has the session take events with all that follows from them. Returns the effects of these. */
  send(...events: SessionEvent[]): SessionEffect[]
}

/** Plays a session as the guard's loop does, without a page: results are taken before the effects behind them. */
export function play(world = makeWorld(), first: SessionState = FIRST_STATE): Play {
  let state = first
  const effects: SessionEffect[] = []

  function take(event: SessionEvent): void {
    const step = next(state, event)
    state = step.state
    for (const effect of step.effects) {
      effects.push(effect)
      const result = resultOf(effect, world)
      if (result) take(result)
    }
  }

  return {
    get state() {
      return state
    },
    effects,
    world,
    send(...events) {
      const from = effects.length
      events.forEach(take)
      return effects.slice(from)
    },
  }
}

function resultOf(effect: SessionEffect, world: World): SessionEvent | undefined {
  switch (effect.do) {
    case 'readPolicy':
      return { type: 'policyRead', policy: world.policy, pending: effect.pending }
    case 'rescan':
      return { type: 'scanDue' }
    case 'scan': {
      const { notice, cameFrom } = world
      return { type: 'scanned', purpose: effect.purpose, notice, cameFrom }
    }
    case 'dismiss': {
      if (world.canDismiss) world.dismissed += 1
      const message = world.notice?.message ?? ''
      return { type: 'dismissalEnded', isDone: world.canDismiss, message, cause: effect.cause }
    }
    case 'undoAll':
      world.dismissed = 0
      return undefined
    case 'sayUndone':
      return { type: 'undone', isExact: true }
    case 'readSelectors':
      return { type: 'selectorsRead', selectors: ['#wall'] }
    case 'forgetNotice':
      return { type: 'noticeForgotten', name: '#wall' }
    case 'saveChoice': {
      const { choice, purpose } = effect
      return world.canStore ? { type: 'choiceSaved', choice, purpose } : { type: 'choiceRefused' }
    }
    case 'openReader':
      return { type: 'readerOpened', result: 'noArticle' }
    default:
      return undefined
  }
}
