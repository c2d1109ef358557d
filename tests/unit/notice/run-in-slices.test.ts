import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runInSlices } from '@/core/notice/watch/run-in-slices'
import { REST_AFTER_PASS, SLICE_MS, SLICE_PAUSE_MS } from '@/core/notice/watch/watch-limits'

/** What the work takes for the time. */
let clock = 0

beforeEach(() => {
  vi.useFakeTimers()
  clock = 0
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Work of so many steps, each of which takes a millisecond. */
function* work(steps: number, done: string[], name = 'step'): Generator<undefined> {
  for (let step = 0; step < steps; step += 1) {
    clock += 1
    done.push(name)
    yield
  }
}

describe('work in slices', () => {
  it('does what is little at once', () => {
    const done: string[] = []
    const [add] = runInSlices()
    add(work(3, done))
    expect(done).toHaveLength(3)
  })

  it('pauses after each slice, and comes to its end', () => {
    const done: string[] = []
    const [add] = runInSlices()
    add(work(3 * SLICE_MS, done))
    expect(done).toHaveLength(SLICE_MS)
    vi.advanceTimersByTime(SLICE_PAUSE_MS)
    expect(done).toHaveLength(2 * SLICE_MS)
    vi.advanceTimersByTime(2 * SLICE_PAUSE_MS)
    expect(done).toHaveLength(3 * SLICE_MS)
  })

  it('takes what is added meanwhile in its turn, from within the work, too', () => {
    const done: string[] = []
    const [add] = runInSlices()
    function* adding(): Generator<undefined> {
      add(work(1, done, 'second'))
      done.push('first')
      yield
    }
    add(adding())
    expect(done).toEqual(['first', 'second'])
  })

  it('is busy until it has rested many times as long as it took', () => {
    const [add, isBusy] = runInSlices()
    expect(isBusy()).toBe(false)
    add(work(2, []))
    expect(isBusy()).toBe(true)
    clock += 2 * REST_AFTER_PASS
    expect(isBusy()).toBe(false)
  })

  it('forgets what is left', () => {
    const done: string[] = []
    const [add, , forget] = runInSlices()
    add(work(3 * SLICE_MS, done))
    forget()
    vi.advanceTimersByTime(10 * SLICE_PAUSE_MS)
    expect(done).toHaveLength(SLICE_MS)
  })
})
