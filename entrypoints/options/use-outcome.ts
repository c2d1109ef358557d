import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { NotSavedError } from '@/bridge/policy-store'

/** What came of a change, in words; undefined where the change speaks for itself. */
export type Outcome =
  | { text: string; undo?: () => Promise<Outcome> }
  | { problem: string }
  | undefined

/** Runs changes one at a time and holds what to say about the last one: what was done, or what went wrong. */
export function useOutcome() {
  const [outcome, setOutcome] = useState<Outcome>()

  async function attempt(change: () => Promise<Outcome>): Promise<void> {
    setOutcome(undefined)
    try {
      setOutcome(await change())
    } catch (error) {
      if (!(error instanceof NotSavedError)) console.error(error)
      setOutcome({ problem: i18n.t('popup.notKept') })
    }
  }

  if (outcome && 'problem' in outcome) return { attempt, problem: outcome.problem }
  const { text, undo } = outcome ?? {}
  const done = text === undefined ? undefined : { text, onUndo: undo && (() => void attempt(undo)) }
  return { attempt, done }
}
