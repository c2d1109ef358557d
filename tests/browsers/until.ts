/** Often enough that a test never waits noticeably longer than the browser does. */
const POLL_INTERVAL = 25

/** Generous for a slow machine; a test that passes never waits this long. */
const DEFAULT_TIMEOUT = 10_000

/**
 * A question put to a tab in the moment it changes process (a page of the extension opening in it) may
 * never be answered by Firefox; it is then asked anew. Far longer than any answer takes.
 */
const ANSWER_TIMEOUT = 3_000

/** Options of everything that waits. */
export interface WaitOptions {
  /** Milliseconds until giving up. */
  timeout?: number
}

/**
 * Asks `probe` again and again until it answers with something truthy, and returns that answer.
 * A probe that throws counts as "not yet" (a page may be on its way out), but its last error is told
 * when the time is up: rejects then with an Error naming `what` was waited for.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | null | false>,
  { timeout = DEFAULT_TIMEOUT }: WaitOptions = {},
): Promise<T> {
  const deadline = Date.now() + timeout
  let lastError: unknown
  for (;;) {
    try {
      const answer = await inTime(probe())
      if (answer) return answer
      lastError = undefined
    } catch (error) {
      lastError = error
    }
    if (Date.now() >= deadline) {
      throw new Error(`Waited ${timeout} ms in vain for ${what}`, { cause: lastError })
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL))
  }
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer from the browser')), ANSWER_TIMEOUT)
  })
  try {
    return await Promise.race([answer, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
