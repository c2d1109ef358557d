/** One test, and how long it took. */
export interface TimedTest {
  name: string
  /** Which step of the command it was part of. */
  step: string
  ms: number
}

/** Every test of a report of Vitest that ran; none where the report is not one. */
export function timedTests(report: unknown, step: string): TimedTest[] {
  const { testResults } = (report ?? {}) as { testResults?: unknown }
  if (!Array.isArray(testResults)) return []
  return testResults.flatMap(({ assertionResults = [] }) =>
    assertionResults.flatMap(({ fullName, duration }: { fullName: string; duration?: number }) =>
      duration === undefined ? [] : [{ name: fullName, step, ms: duration }],
    ),
  )
}

/** The slowest tests as lines to print, the slowest first. */
export function slowestTests(tests: readonly TimedTest[], most: number): string[] {
  return tests
    .toSorted((one, other) => other.ms - one.ms)
    .slice(0, most)
    .map(({ name, step, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${step}: ${name}`)
}
