import { isDisconnected } from '@/bridge/quietly'
import { reportOnce } from '@/core/failure/report-once'
import type { SessionEffect } from '@/core/session/effect'
import type { SessionEvent } from '@/core/session/event'
import { next } from '@/core/session/next'
import { FIRST_STATE, type SessionState } from '@/core/session/state'

/** Does what an effect says; resolves with the event that it has for a result. */
export type RunEffect = (effect: SessionEffect) => Promise<SessionEvent | undefined>

export interface SessionLoop {
  readonly state: SessionState
  /**
   * Has the session take an event, after those sent before. Resolves once everything that follows from it is done.
   *
   * @throws the first error of an effect that follows from it; the other effects are run all the same.
   */
  send(event: SessionEvent): Promise<void>
  /** The same where nobody waits for it; an error is reported. */
  tell(event: SessionEvent): void
}

/**
 * Runs a page's session: one event after the other, so that no scan falls between a dismissal and its undo. What comes
 * of an effect is taken before the effects behind it.
 *
 * @param isContextInvalidated asked before every event: then the session ends, and nothing is run or sent any more.
 */
export function createSessionLoop(
  run: RunEffect,
  isContextInvalidated: () => boolean,
): SessionLoop {
  let state: SessionState = FIRST_STATE
  let turn: Promise<unknown> = Promise.resolve()

  async function take(event: SessionEvent, errors: unknown[]): Promise<void> {
    const step = next(state, isContextInvalidated() ? { type: 'contextInvalidated' } : event)
    state = step.state
    for (const effect of step.effects) {
      const result = await attempt(effect, errors)
      if (result) await take(result, errors)
      // What comes of an effect may end the session.
      if (state.is === 'ended' && step.state.is !== 'ended') return
    }
  }

  async function attempt(effect: SessionEffect, errors: unknown[]) {
    try {
      return await run(effect)
    } catch (error) {
      if (isContextInvalidated()) return { type: 'contextInvalidated' } as const
      errors.push(error)
      return undefined
    }
  }

  async function takeTurn(event: SessionEvent): Promise<void> {
    const errors: unknown[] = []
    await take(event, errors)
    if (errors.length > 0) throw errors[0]
  }

  function send(event: SessionEvent): Promise<void> {
    const mine = turn.then(() => takeTurn(event))
    turn = mine.catch(() => undefined)
    return mine
  }

  return {
    get state() {
      return state
    },
    send,
    tell(event) {
      send(event).catch((error) => {
        if (!isDisconnected(error)) reportOnce(event.type, error)
      })
    },
  }
}
