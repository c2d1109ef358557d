import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { NotSavedError } from '@/bridge/policy-store'
import { PrivateWindowError } from '@/bridge/private-window'

/** Runs what the reader asked for, and says what went wrong. */
export function useAttempt() {
  const [problem, setProblem] = useState<string>()

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    setProblem(undefined)
    try {
      await work()
    } catch (error) {
      if (error instanceof PrivateWindowError) setProblem(i18n.t('privateWindow.notKept'))
      else setProblem(i18n.t(error instanceof NotSavedError ? 'popup.notKept' : 'popup.gone'))
    }
  }

  return { attempt, problem, setProblem }
}
