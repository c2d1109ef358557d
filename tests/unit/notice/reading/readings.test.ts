import { beforeEach, expect, it, vi } from 'vitest'
import { createReadings } from '@/entrypoints/guard/readings'

const sendMessage = vi.hoisted(() => vi.fn())
vi.mock('@/bridge/messages', () => ({ sendMessage }))

const box = (text: string) => ({ text, buttons: ['OK'] })
const reading = (score: number) => ({ score, quote: '' })

beforeEach(() => {
  sendMessage.mockReset()
})

it('the same words are asked about once', async () => {
  sendMessage.mockResolvedValue([reading(0.9)])
  const readings = createReadings()
  expect(readings.known([box('a')])).toEqual([undefined])
  expect(await readings.of([box('a')])).toEqual([reading(0.9)])
  expect(await readings.of([box('a')])).toEqual([reading(0.9)])
  expect(readings.known([box('a'), box('b')])).toEqual([reading(0.9), undefined])
  expect(sendMessage).toHaveBeenCalledTimes(1)
})

it('without a background nothing is read, and nothing fails', async () => {
  sendMessage.mockRejectedValue(new Error('Extension context invalidated'))
  expect(await createReadings().of([box('a')])).toEqual([undefined])
})

it('a background that does not answer is not waited for', async () => {
  vi.useFakeTimers()
  sendMessage.mockReturnValue(new Promise(() => {}))
  const answer = createReadings().of([box('a')])
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await answer).toEqual([undefined])
  vi.useRealTimers()
})
