/** Failures are thrown on where this is set, as tests do: there none may pass unseen. */
export const failureMode = { isRethrown: false }

const reported = new Set<string>()

/**
 * Reports a failure that nobody expected to the console under Truce's name, once for each place. It is not thrown on:
 * no exception of Truce reaches a page. What is expected has a condition or an error class of its own instead.
 *
 * @param where the work that failed, in one or two words.
 * @throws `error` itself under test, see `failureMode`.
 */
export function reportOnce(where: string, error: unknown): void {
  if (failureMode.isRethrown) throw error
  if (reported.has(where)) return
  reported.add(where)
  console.error(`Truce: ${where} failed.`, error)
}
