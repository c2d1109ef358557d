import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createAddedNotices } from '@/entrypoints/guard/added-notices'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const element = (): Element => ({}) as Element

it('looks at the page once for all that is added in one go', async () => {
  const notice = element()
  const look = vi.fn(() => [notice])
  const isNotice = createAddedNotices(() => true, look)
  for (let count = 0; count < 1_000; count += 1) expect(isNotice(element())).toBe(false)
  expect(isNotice(notice)).toBe(true)
  expect(look).toHaveBeenCalledOnce()
  await Promise.resolve()
  isNotice(notice)
  expect(look).toHaveBeenCalledTimes(2)
})

it('looks at the page a few times a second while other boxes come and go', async () => {
  const look = vi.fn(() => [])
  const isNotice = createAddedNotices(() => true, look)
  for (let frame = 0; frame < 600; frame += 1) {
    isNotice(element())
    await vi.advanceTimersByTimeAsync(16)
  }
  expect(look.mock.calls.length).toBeLessThanOrEqual(60)
})

it('does not look at the page for words that make no notice', () => {
  const look = vi.fn(() => [])
  expect(createAddedNotices(() => false, look)(element())).toBe(false)
  expect(look).not.toHaveBeenCalled()
})
