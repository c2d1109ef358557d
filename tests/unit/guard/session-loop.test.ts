import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failureMode } from '@/core/failure/report-once'
import type { SessionEffect } from '@/core/session/effect'
import type { SessionEvent } from '@/core/session/event'
import { createSessionLoop } from '@/entrypoints/guard/session-loop'
import { makePolicy, NOTICE } from '../session/make-state'

type Results = Partial<Record<SessionEffect['do'], () => SessionEvent | undefined>>

const POLICY: Results = {
  readPolicy: () => ({ type: 'policyRead', policy: makePolicy(), pending: { type: 'scanDue' } }),
}
const FOUND: Results = {
  ...POLICY,
  scan: () => ({ type: 'scanned', purpose: 'act', notice: NOTICE, cameFrom: undefined }),
}

/** A loop over effects that take a moment; what was run, in order. */
function startLoop(results: Results, context = { isGone: false }) {
  const run: string[] = []
  const loop = createSessionLoop(
    async (effect) => {
      run.push(effect.do)
      await new Promise((resolve) => setTimeout(resolve, 1))
      return results[effect.do]?.()
    },
    () => context.isGone,
  )
  return { loop, run, context }
}

const broken = () => {
  throw new Error('A bug of ours')
}

describe('the loop of a session', () => {
  it('takes what comes of an effect before the effects behind it', async () => {
    const { loop, run } = startLoop(FOUND)
    await loop.send({ type: 'scanDue' })
    expect(run).toEqual([
      ...['readPolicy', 'awaitKnownBoxes', 'scan', 'showPrompt', 'report', 'settlePrehidden'],
    ])
    expect(loop.state.is).toBe('asking')
  })

  it('is done with one event before it takes the next', async () => {
    const { loop, run } = startLoop(FOUND)
    loop.tell({ type: 'scanDue' })
    loop.tell({ type: 'answered', answer: 'notNow', everyTime: false })
    await loop.send({ type: 'scanDue' })
    expect(run.slice(-3)).toEqual(['settlePrehidden', 'closePrompt', 'settlePrehidden'])
    expect(loop.state.is).toBe('answered')
  })

  it('runs the other effects where one fails, and tells who waits', async () => {
    const { loop, run } = startLoop({ ...POLICY, scan: broken })
    await expect(loop.send({ type: 'scanDue' })).rejects.toThrow('A bug of ours')
    expect(run.at(-1)).toBe('settlePrehidden')
    await expect(loop.send({ type: 'undoAsked' })).resolves.toBeUndefined()
  })
})

describe('with the extension reloaded while asking', () => {
  it.each<SessionEvent>([
    { type: 'answered', answer: 'dismiss', everyTime: true },
    { type: 'noticeGone' },
    { type: 'pageChanged' },
  ])(
    'the next that happens ($type) is answered with a word, and nothing is sent any more',
    async (event) => {
      const { loop, run, context } = startLoop(FOUND)
      await loop.send({ type: 'scanDue' })
      context.isGone = true
      run.length = 0
      await loop.send(event)
      await loop.send({ type: 'scanDue' })
      expect(run).toEqual(['sayUpdated', 'stopWatching'])
      expect(loop.state).toEqual({ is: 'ended' })
    },
  )

  it('in the middle of a scan, the effects behind it are not run', async () => {
    const context = { isGone: false }
    const scan = () => {
      context.isGone = true
      return broken()
    }
    const { loop, run } = startLoop({ ...POLICY, scan }, context)
    await loop.send({ type: 'scanDue' })
    expect(run.slice(-3)).toEqual(['scan', 'closePrompt', 'stopWatching'])
  })
})

describe('an effect that fails where nobody waits', () => {
  beforeEach(() => {
    failureMode.isRethrown = false
  })
  afterEach(() => {
    failureMode.isRethrown = true
  })

  it('is reported once', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { loop } = startLoop({ readPolicy: broken })
    for (let times = 0; times < 3; times += 1) loop.tell({ type: 'scanDue' })
    // One turn after the other: when this one is over, so are the three.
    await Promise.allSettled([loop.send({ type: 'scanDue' })])
    expect(reported).toHaveBeenCalledOnce()
  })
})
