import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SessionEffect } from '@/core/session/effect'
import type { SessionEvent } from '@/core/session/event'
import { MAX_ATTEMPTS, MAX_SCANS } from '@/core/session/limits'
import { next } from '@/core/session/next'
import { FIRST_STATE, type SessionState } from '@/core/session/state'
import {
  answered,
  asking,
  DISMISSING,
  dismissed,
  idle,
  makeMemory,
  makePolicy,
  NOTICE,
  supported,
} from './make-state'
import { makeWorld, type Play, play } from './play'

const STATES: SessionState[] = [
  ...[FIRST_STATE, idle(), asking(), asking({}, 'https://a.test/'), dismissed(), answered()],
  ...[supported(), { is: 'failed' as const, memory: makeMemory({ attempts: 1 }) }],
  { is: 'picking', before: { is: 'dismissed', message: 'Words' }, memory: makeMemory() },
  { is: 'ended' },
]

/** What happens without the reader. */
const BY_ITSELF: SessionEvent[] = [
  ...(['scanDue', 'pageChanged', 'noticeGone', 'promptFailed', 'prehiddenRefuted'] as const).map(
    (type) => ({ type }),
  ),
  { type: 'redirectBlocked', url: 'https://a.test/' },
  { type: 'announced', announcement: 'noArticle' },
  { type: 'announced', announcement: 'supportEnded' },
]

const READERS: SessionEvent[] = [
  ...(['dismiss', 'support', 'openReader', 'notNow'] as const).flatMap((answer) =>
    [true, false].map((everyTime) => ({ type: 'answered' as const, answer, everyTime })),
  ),
  ...(
    ['supportUndone', 'readerAsked', 'supportStepsAsked', 'pickAsked', 'pickCancelled'] as const
  ).map((type) => ({ type })),
  ...(['scanAsked', 'dismissAsked', 'corrected', 'undoAsked'] as const).map((type) => ({ type })),
  { type: 'correctionUndone', name: '#wall' },
  { type: 'redirectAllowed', url: 'https://a.test/' },
  { type: 'picked', name: '#box' },
  { type: 'picked', name: undefined },
]

/** Results of effects, also where no such effect was run. */
const RESULTS: SessionEvent[] = [
  { type: 'policyRead', policy: makePolicy({ support: true }), pending: undefined },
  { type: 'policyRead', policy: DISMISSING, pending: { type: 'scanDue' } },
  { type: 'scanned', purpose: 'act', notice: NOTICE, cameFrom: undefined },
  { type: 'scanned', purpose: 'dismiss', notice: NOTICE, cameFrom: 'https://a.test/' },
  { type: 'scanned', purpose: 'show', notice: undefined, cameFrom: undefined },
  { type: 'dismissalEnded', isDone: true, message: 'Words', cause: { by: 'policy' } },
  { type: 'dismissalEnded', isDone: false, message: '', cause: { by: 'picker', name: '#box' } },
  { type: 'undone', isExact: true },
  { type: 'undone', isExact: false },
  { type: 'noticeForgotten', name: '#wall' },
  { type: 'noticeForgotten', name: undefined },
  { type: 'selectorsRead', selectors: ['#wall'] },
  { type: 'choiceSaved', choice: { support: true }, purpose: { of: 'support' } },
  { type: 'choiceSaved', choice: { whenNotice: 'dismiss' }, purpose: { of: 'dismissal' } },
  { type: 'choiceSaved', choice: { mistaken: [] }, purpose: { of: 'correction', name: '#wall' } },
  { type: 'choiceRefused' },
  { type: 'readerOpened', result: 'opened' },
  { type: 'readerOpened', result: 'noArticle' },
]

const OTHERS: SessionEvent[] = [
  { type: 'navigated' },
  { type: 'policyChanged' },
  { type: 'contextInvalidated' },
]

const EVENTS = [...BY_ITSELF, ...READERS, ...RESULTS, ...OTHERS]
/** The compiler says so when one is missing. */
const TYPES: Record<SessionEvent['type'], true> = {
  scanDue: true,
  pageChanged: true,
  navigated: true,
  noticeGone: true,
  redirectBlocked: true,
  answered: true,
  promptFailed: true,
  supportUndone: true,
  correctionUndone: true,
  readerAsked: true,
  supportStepsAsked: true,
  redirectAllowed: true,
  picked: true,
  pickCancelled: true,
  scanAsked: true,
  dismissAsked: true,
  pickAsked: true,
  corrected: true,
  undoAsked: true,
  policyChanged: true,
  announced: true,
  contextInvalidated: true,
  policyRead: true,
  scanned: true,
  dismissalEnded: true,
  undone: true,
  noticeForgotten: true,
  selectorsRead: true,
  prehiddenRefuted: true,
  choiceSaved: true,
  choiceRefused: true,
  readerOpened: true,
}

const IS = [
  'starting',
  'idle',
  'dismissed',
  'answered',
  'failed',
  'asking',
  'picking',
  'supported',
  'ended',
]

/** Effects by which Truce reads a page for notices, changes it or shows itself there unasked. */
const TOUCHES: SessionEffect['do'][] = ['scan', 'showPrompt', 'dismiss', 'pick', 'adoptPicked']

const ofType = (effects: readonly SessionEffect[], ...types: SessionEffect['do'][]) =>
  effects.filter((effect) => types.includes(effect.do))

const events = (from: readonly SessionEvent[]) =>
  fc.array(fc.constantFrom(...from), { maxLength: 60 })

/** A session somewhere on its way, in a world that may refuse what is asked of it. */
const sessions = fc
  .record({
    before: events([...BY_ITSELF, ...READERS, { type: 'navigated' }]),
    canDismiss: fc.boolean(),
    canStore: fc.boolean(),
    policy: fc.constantFrom(makePolicy(), DISMISSING, makePolicy({ whenNotice: 'leave' })),
    certainty: fc.constantFrom('act', 'ask'),
    isPointed: fc.boolean(),
  })
  .map(({ before, certainty, isPointed, ...given }) => {
    const session = play(makeWorld({ ...given, notice: { ...NOTICE, certainty, isPointed } }))
    session.send({ type: 'scanDue' }, ...before)
    return session
  })

/** The reader supports the site, and says so elsewhere. */
const supportElsewhere = (session: Play) => {
  session.world.policy = makePolicy({ support: true })
  session.send({ type: 'policyChanged' })
}

describe('every event in every state', () => {
  it.each(
    STATES.flatMap((state) => EVENTS.map((event) => [state.is, event.type, state, event] as const)),
  )('%s: %s', (_is, _type, state, event) => {
    const before = structuredClone(state)
    const step = next(state, event)
    expect(IS).toContain(step.state.is)
    expect(structuredClone(step)).toEqual(step)
    expect(state).toEqual(before)
  })

  it('is tested with every event there is', () => {
    expect(new Set(EVENTS.map(({ type }) => type))).toEqual(new Set(Object.keys(TYPES)))
  })
})

describe('whatever happens', () => {
  it('an undo ends with nothing dismissed, and with all choices of the dismissals reverted', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const { state } = session
        const made = 'memory' in state ? state.memory.choices : []
        const effects = session.send({ type: 'undoAsked' })
        if (state.is === 'supported' || !('memory' in session.state)) return
        expect(session.world.dismissed).toBe(0)
        expect(session.state.memory).toMatchObject({ dismissals: 0, choices: [] })
        const reverted = ofType(effects, 'revertChoices').flatMap((effect) =>
          effect.do === 'revertChoices' ? effect.choices : [],
        )
        expect(reverted).toEqual(made.map(({ inverse }) => inverse).toReversed())
        if (made[0]) expect(session.state.memory.policy).toEqual(made[0].before)
      }),
    )
  })

  it('a supported page is left as it is, until its support ends', () => {
    fc.assert(
      fc.property(
        sessions,
        events([...BY_ITSELF, ...READERS, { type: 'navigated' }]),
        (session, after) => {
          supportElsewhere(session)
          expect(session.world.dismissed).toBe(0)
          expect(ofType(session.send(...after), ...TOUCHES)).toEqual([])
          expect(session.state.is).toBe('supported')
        },
      ),
    )
  })

  it('“Not now” means that nothing is asked, until another view, other choices or another wish of the reader', () => {
    fc.assert(
      fc.property(events(BY_ITSELF), (after) => {
        const session = play()
        session.send({ type: 'scanDue' }, { type: 'answered', answer: 'notNow', everyTime: false })
        expect(ofType(session.send(...after), ...TOUCHES)).toEqual([])
      }),
    )
  })

  it('a page is scanned and its notice dismissed only so often in one view', () => {
    const changes = fc.array(fc.constant<SessionEvent>({ type: 'pageChanged' }), { maxLength: 100 })
    fc.assert(
      fc.property(sessions, changes, (session, after) => {
        session.send({ type: 'navigated' })
        const effects = session.send(...after)
        expect(ofType(effects, 'scan').length).toBeLessThanOrEqual(MAX_SCANS)
        expect(ofType(effects, 'dismiss').length).toBeLessThanOrEqual(MAX_ATTEMPTS)
      }),
    )
  })

  it('a session that ended does nothing any more', () => {
    fc.assert(
      fc.property(sessions, events(EVENTS), (session, after) => {
        session.send({ type: 'contextInvalidated' })
        expect(session.send(...after)).toEqual([])
      }),
    )
  })

  it('the count of dismissals is that of the page', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const { state } = session
        if ('memory' in state) expect(session.world.dismissed).toBe(state.memory.dismissals)
      }),
    )
  })
})
