import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { NotSavedError } from '@/bridge/policy-store'

/** Runs what the reader asked for, and says what went wrong. */
export function useAttempt() {
  const [problem, setProblem] = useState<string>()

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    setProblem(undefined)
    try {
      await work()
    } catch (error) {
      setProblem(i18n.t(error instanceof NotSavedError ? 'popup.notKept' : 'popup.gone'))
    }
  }

  return { attempt, problem, setProblem }
}
