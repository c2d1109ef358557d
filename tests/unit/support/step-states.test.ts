import { describe, expect, it } from 'vitest'
import { stepStates } from '@/core/support/step-states'

describe('stepStates', () => {
  it('begins with the question which blocker it is', () => {
    expect(stepStates(false, undefined)).toEqual({ blocker: 'now', allow: 'later', check: 'later' })
  })

  it('goes on to the blocker once that is known: one step is to be done at a time', () => {
    expect(stepStates(true, undefined)).toEqual({ blocker: 'done', allow: 'now', check: 'later' })
    const unsure = { result: 'unsure', reason: 'offline' } as const
    expect(stepStates(true, unsure)).toEqual({ blocker: 'done', allow: 'now', check: 'later' })
  })

  it('says that it has not worked yet while ads are blocked', () => {
    const blocked = { result: 'blocked', by: [] } as never
    expect(stepStates(true, blocked)).toEqual({ blocker: 'done', allow: 'now', check: 'failed' })
    expect(stepStates(false, blocked).blocker).toBe('now')
  })

  it('is done with all of them where ads load', () => {
    const loads = { result: 'loads' } as never
    expect(stepStates(false, loads)).toEqual({ blocker: 'done', allow: 'done', check: 'done' })
  })
})
