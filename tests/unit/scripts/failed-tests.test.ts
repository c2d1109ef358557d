import { describe, expect, it } from 'vitest'
import { failedTests } from '../../../scripts/failed-tests.ts'

describe('the tests that failed, said at the end', () => {
  it('names step and test, and the first line of why', () => {
    const report = {
      testResults: [
        {
          assertionResults: [
            { fullName: 'finds a notice', status: 'passed' },
            {
              fullName: 'puts it back',
              status: 'failed',
              failureMessages: ['AssertionError: expected 1 to be 2\n    at line 3'],
            },
          ],
        },
      ],
    }
    expect(failedTests(report, 'unit tests')).toEqual([
      'unit tests: puts it back\n        AssertionError: expected 1 to be 2',
    ])
  })

  it('names a file that could not be run at all', () => {
    const report = {
      testResults: [
        { name: 'a.test.ts', status: 'failed', message: 'no module', assertionResults: [] },
      ],
    }
    expect(failedTests(report, 'package')).toEqual(['package: a.test.ts\n        no module'])
  })

  it.each([undefined, null, {}, { testResults: 3 }])('says nothing of %j', (report) => {
    expect(failedTests(report, 'unit tests')).toEqual([])
  })
})
