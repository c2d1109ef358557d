import { expect, it } from 'vitest'
import { calibration } from '@/bench/reading/calibration'

it('compares what a likelihood promises with what is seen, step by step', () => {
  const texts = [
    { score: 0.91, group: 'notice' },
    { score: 0.95, group: 'notice' },
    { score: 1, group: 'hint' },
    { score: 0.02, group: 'other' },
  ]
  const steps = calibration(texts)
  expect([...steps.keys()]).toEqual([0, 9])
  expect(steps.get(0)).toEqual({ count: 1, promised: 0.02, seen: 0 })
  expect(steps.get(9)?.count).toBe(3)
  expect(steps.get(9)?.promised).toBeCloseTo(0.953, 3)
  expect(steps.get(9)?.seen).toBeCloseTo(2 / 3)
})
