import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createQuestionCheck } from '@/entrypoints/guard/question-check'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** How often the prompt checks its question. */
const CHECK_MS = 400

const HOUR_MS = 3_600_000

it('looks seldom at a page that puts another notice in its place every moment', async () => {
  let isShown = false
  const onGone = vi.fn()
  const lookAgain = vi.fn(async () => {
    isShown = true
  })
  const check = createQuestionCheck({
    isContextInvalidated: () => false,
    isShown: () => isShown,
    lookAgain,
    onGone,
  })
  for (let at = 0; at < HOUR_MS; at += CHECK_MS) {
    isShown = false
    await check()
    await vi.advanceTimersByTimeAsync(CHECK_MS)
  }
  expect(lookAgain.mock.calls.length).toBeLessThan(80)
  expect(onGone).not.toHaveBeenCalled()
})

it('does not look again while it still looks', async () => {
  let found = () => {}
  const lookAgain = vi.fn(() => new Promise<void>((resolve) => (found = resolve)))
  const onGone = vi.fn()
  const check = createQuestionCheck({
    isContextInvalidated: () => false,
    isShown: () => false,
    lookAgain,
    onGone,
  })
  const first = check()
  await check()
  expect(lookAgain).toHaveBeenCalledOnce()
  expect(onGone).not.toHaveBeenCalled()
  found()
  await first
  expect(onGone).toHaveBeenCalledOnce()
})

it('ends the question of an extension that was reloaded, without a look', async () => {
  const [lookAgain, onGone] = [vi.fn(), vi.fn()]
  const isShown = () => true
  await createQuestionCheck({ isContextInvalidated: () => true, isShown, lookAgain, onGone })()
  expect(lookAgain).not.toHaveBeenCalled()
  expect(onGone).toHaveBeenCalledOnce()
})
