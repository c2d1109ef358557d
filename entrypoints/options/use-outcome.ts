import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { NotSavedError } from '@/bridge/policy-store'
import type { Said, SectionId } from '@/components/options/Section'

/** What came of a change, in words; undefined where the change speaks for itself. */
export type Outcome =
  | { text: string; undo?: () => Promise<Outcome> }
  | { problem: string }
  | undefined

/** Runs changes one at a time and holds what to say about the last one: what was done, or what went wrong. */
export function useOutcome() {
  const [where, setWhere] = useState<SectionId>()
  const [outcome, setOutcome] = useState<Outcome>()

  /** @param section where the change is made, and where it is said what came of it */
  async function attempt(section: SectionId, change: () => Promise<Outcome>): Promise<void> {
    setWhere(section)
    setOutcome(undefined)
    try {
      setOutcome(await change())
    } catch (error) {
      if (!(error instanceof NotSavedError)) console.error(error)
      setOutcome({ problem: i18n.t('popup.notKept') })
    }
  }

  return { attempt, said: where && saidIn(where, outcome, attempt) }
}

function saidIn(
  where: SectionId,
  outcome: Outcome,
  attempt: (section: SectionId, change: () => Promise<Outcome>) => Promise<void>,
): Said {
  if (!outcome) return { where }
  if ('problem' in outcome) return { where, problem: outcome.problem }
  const { text, undo } = outcome
  return { where, done: { text, onUndo: undo && (() => void attempt(where, undo)) } }
}
