/** How much of a message is repeated: the line that says what was expected. */
const MOST_CHARACTERS = 300

interface Report {
  testResults?: {
    name?: string
    status?: string
    message?: string
    assertionResults?: { fullName: string; status: string; failureMessages?: string[] }[]
  }[]
}

/**
 * The tests that failed by a report of Vitest, as lines to print: which step, which test, and the first line of why.
 * They are said again at the end of a run, whose beginning a log may have lost. None where the report is not one.
 */
export function failedTests(report: unknown, step: string): string[] {
  const { testResults } = (report ?? {}) as Report
  if (!Array.isArray(testResults)) return []
  return testResults.flatMap(({ name = '', status, message, assertionResults = [] }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [`${step}: ${name}\n${why(message)}`]
    return failed.map((one) => `${step}: ${one.fullName}\n${why(one.failureMessages?.[0])}`)
  })
}

function why(message = ''): string {
  const [line = ''] = message.split('\n', 1)
  return `        ${line.slice(0, MOST_CHARACTERS)}`
}
