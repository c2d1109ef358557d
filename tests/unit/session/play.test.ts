import { describe, expect, it } from 'vitest'
import type { SessionEvent } from '@/core/session/event'
import { DISMISSING, makePolicy, NOTICE } from './make-state'
import { makeWorld, play } from './play'

const START: SessionEvent = { type: 'scanDue' }
const names = (effects: { do: string }[]) => effects.map((effect) => effect.do)
const dismissEveryTime: SessionEvent = { type: 'answered', answer: 'dismiss', everyTime: true }

describe('a session', () => {
  it('undone after “every time” takes all choices back, in the reverse order', () => {
    const session = play()
    session.send(START, dismissEveryTime)
    expect(session.state).toMatchObject({ is: 'dismissed', memory: { policy: DISMISSING_WALL } })
    const effects = session.send({ type: 'undoAsked' })
    expect(effects).toContainEqual({
      do: 'revertChoices',
      choices: [{ remembered: [] }, { whenNotice: null }],
    })
    expect(session.state).toMatchObject({
      is: 'answered',
      memory: { policy: makePolicy(), choices: [] },
    })
    expect(session.world.dismissed).toBe(0)
  })

  it('asks anew in a second view of an app', () => {
    const session = play()
    session.send(START, { type: 'answered', answer: 'notNow', everyTime: false })
    expect(names(session.send({ type: 'pageChanged' }))).not.toContain('showPrompt')
    session.send({ type: 'navigated' })
    expect(names(session.send({ type: 'pageChanged' }))).toContain('showPrompt')
  })

  it('supported while asking closes the prompt, and the page is scanned no more', () => {
    const session = play()
    session.send(START)
    session.world.policy = makePolicy({ support: true })
    expect(names(session.send({ type: 'policyChanged' }))).toContain('closePrompt')
    expect(names(session.send({ type: 'pageChanged' }, START))).not.toContain('scan')
  })

  it('supported in a prompt that followed a dismissal undoes that dismissal', () => {
    const session = play()
    session.send(START, { type: 'answered', answer: 'dismiss', everyTime: false })
    session.world.notice = { ...NOTICE, message: 'Support us', certainty: 'ask' }
    session.send({ type: 'pageChanged' }, { type: 'answered', answer: 'support', everyTime: false })
    expect(session.state.is).toBe('supported')
    expect(session.world.dismissed).toBe(0)
  })

  it('with the extension reloaded while asking ends with a word and nothing else', () => {
    const session = play()
    session.send(START)
    expect(names(session.send({ type: 'contextInvalidated' }))).toEqual([
      'sayUpdated',
      'stopWatching',
    ])
    expect(session.send(dismissEveryTime, START, { type: 'undoAsked' })).toEqual([])
  })

  it('dismisses on the next visit without asking, and shows what was hidden before once it is judged', () => {
    const session = play(makeWorld({ policy: DISMISSING_WALL }))
    expect(names(session.send(START))).toEqual([
      ...['readPolicy', 'awaitKnownBoxes', 'scan', 'closePrompt', 'dismiss'],
      ...['report', 'showStatus', 'readSelectors', 'settlePrehidden'],
    ])
  })

  it('tells why the reader view did not open', () => {
    const session = play()
    session.send(START)
    expect(
      session.send({ type: 'answered', answer: 'openReader', everyTime: false }),
    ).toContainEqual({ do: 'showStatus', text: 'noArticle' })
  })

  it('asks again where the choice to support could not be stored', () => {
    const session = play(makeWorld({ canStore: false }))
    session.send(START, { type: 'answered', answer: 'support', everyTime: false })
    expect(session.state.is).toBe('idle')
    expect(names(session.send({ type: 'pageChanged' }))).toContain('showPrompt')
  })
})

/** After a dismissal for every time of a box that can be known again. */
const DISMISSING_WALL = { ...DISMISSING, remembered: ['#wall'] }
