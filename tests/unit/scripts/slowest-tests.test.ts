import { describe, expect, it } from 'vitest'
import { slowestTests, timedTests } from '@/scripts/slowest-tests'

const REPORT = {
  testResults: [
    { assertionResults: [{ fullName: 'a quick', duration: 3 }, { fullName: 'a skipped' }] },
    { assertionResults: [{ fullName: 'a slow', duration: 12_340 }] },
    {},
  ],
}

describe('the slowest tests', () => {
  it('are named with their step and time, the slowest first', () => {
    expect(slowestTests(timedTests(REPORT, 'unit'), 20)).toEqual([
      '   12.3 s  unit: a slow',
      '    0.0 s  unit: a quick',
    ])
  })

  it('are no more than asked for', () => {
    expect(slowestTests(timedTests(REPORT, 'unit'), 1)).toHaveLength(1)
  })

  it.each([undefined, null, {}, { testResults: 3 }])('are none of the report %j', (report) => {
    expect(timedTests(report, 'unit')).toEqual([])
  })
})
