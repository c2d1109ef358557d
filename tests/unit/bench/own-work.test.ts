import { describe, expect, it } from 'vitest'
import { ownWork, type TraceEvent } from '@/bench/cost/own-work'

const ORIGIN = 'chrome-extension://abc/'
const MS = 1000

/** An event of that script, in milliseconds. */
function event(from: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent {
  const args = { data: { url: `${ORIGIN}sentinel.js` } }
  return {
    name: 'FunctionCall',
    ph: 'X',
    pid: 1,
    tid: 1,
    ts: from * MS,
    dur: dur * MS,
    args,
    ...more,
  }
}

describe('the work of an extension’s own scripts', () => {
  it('is the sum of all runs, and the longest run', () => {
    const events = [event(0, 1, { name: 'EvaluateScript' }), event(10, 3), event(20, 2)]
    expect(ownWork(events, ORIGIN)).toEqual({ total: 6, longest: 3 })
  })

  it('counts a nested run once, and not what another thread did meanwhile', () => {
    expect(ownWork([event(0, 5), event(1, 1)], ORIGIN).total).toBe(5)
    expect(ownWork([event(0, 5), event(1, 1, { tid: 2 })], ORIGIN).total).toBe(6)
  })

  it('is CPU time where the trace has it', () => {
    expect(ownWork([event(0, 50, { tdur: 2 * MS })], ORIGIN).total).toBe(2)
  })

  it('leaves out the page’s scripts, other extensions and everything else', () => {
    const page = event(0, 9, { args: { data: { url: 'https://news.example/app.js' } } })
    const other = event(10, 9, { args: { data: { url: 'chrome-extension://xyz/a.js' } } })
    expect(ownWork([page, other, event(20, 9, { name: 'Layout' })], ORIGIN).total).toBe(0)
  })
})
