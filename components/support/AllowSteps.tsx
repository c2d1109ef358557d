import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { BlockerId } from '@/core/support/blockers'
import type { LikelyBlockers } from '@/core/support/likely-blockers'
import { stepStates } from '@/core/support/step-states'
import { BlockerChoice, type BlockerChoiceProps } from './BlockerChoice'
import { BlockerSteps, type BlockerStepsProps } from './BlockerSteps'
import { blockerName, listOfBlockers } from './blocker-name'
import { CheckResult, type CheckResultProps } from './CheckResult'
import { Step } from './Step'

export interface BlockersProps extends Omit<BlockerChoiceProps, 'chosen' | 'onChoose'> {
  /** What is to be allowed. */
  target: BlockerStepsProps['target']
  /** Opens the blocker's own page for the site; undefined where its address is not known. */
  openerOf(blocker: BlockerId): (() => void) | undefined
  /** The same for its list of allowed sites. */
  listOpenerOf(blocker: BlockerId): (() => void) | undefined
}

interface Props {
  blockers: BlockersProps
  check: CheckResultProps
}

interface Choice {
  blocker: BlockerId
  /** What it was chosen from: the next check may rule the choice out, and it must stay in sight. */
  from: LikelyBlockers
  /** When ads were last checked before it. */
  checkedAt: number | undefined
}

/** The way to the site's ads in three steps: which blocker, let the site through in it, see whether that worked. */
export function AllowSteps({ blockers, check }: Props) {
  const [choice, setChoice] = useState<Choice>()
  const { likely, target } = blockers
  const result = check.check
  const own = [...new Set([...likely.certain, ...(choice ? [choice.blocker] : [])])]
  const states = stepStates(own.length > 0, result)
  const offered = choice && isRuledOut(choice.blocker, likely) ? choice.from : likely
  const isFound = states.blocker === 'done'
  // Who is choosing may go on to do so: arrow keys choose one after another.
  const isChoosing = choice !== undefined && choice.checkedAt === result?.at
  return (
    <ol class="steps">
      <Step
        id="blocker"
        number={1}
        title={i18n.t('support.yourBlocker')}
        answer={isFound ? listOfBlockers(own) : undefined}
        state={states.blocker}
        isFolded={isFound && !isChoosing}
      >
        <BlockerChoice
          {...blockers}
          likely={offered}
          chosen={choice?.blocker}
          canAsk={blockers.canAsk && states.check !== 'done'}
          onChoose={(blocker) => setChoice({ blocker, from: offered, checkedAt: result?.at })}
        />
      </Step>
      <Step
        id="allow"
        number={2}
        title={i18n.t('support.blockers')}
        state={states.allow}
        {...(own.length > 0 && { isFolded: states.allow === 'done' })}
      >
        {own.map((blocker) => (
          <section key={blocker} aria-labelledby={`own-${blocker}`}>
            <h3 id={`own-${blocker}`}>{blockerName(blocker)}</h3>
            <BlockerSteps
              blocker={blocker}
              target={target}
              onOpen={blockers.openerOf(blocker)}
              onOpenList={blockers.listOpenerOf(blocker)}
            />
          </section>
        ))}
      </Step>
      <Step
        id="check"
        number={3}
        title={i18n.t('support.check')}
        state={states.check}
        isBusy={check.isChecking}
      >
        <CheckResult {...check} />
      </Step>
    </ol>
  )
}

function isRuledOut(blocker: BlockerId, { certain, possible, isNone }: LikelyBlockers): boolean {
  return certain.length === 0 && (isNone || !possible.includes(blocker))
}
