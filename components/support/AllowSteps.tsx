import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { BlockerId } from '@/core/support/blockers'
import { stepStates } from '@/core/support/step-states'
import { BlockerChoice, type BlockerChoiceProps } from './BlockerChoice'
import { BlockerSteps, type BlockerStepsProps } from './BlockerSteps'
import { blockerName } from './blocker-name'
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

/** The way to the site's ads in three steps: which blocker, let the site through in it, see whether that worked. */
export function AllowSteps({ blockers, check }: Props) {
  const [chosen, setChosen] = useState<BlockerId>()
  const { likely, target } = blockers
  const own = [...new Set([...likely.certain, ...(chosen ? [chosen] : [])])]
  const states = stepStates(own.length > 0, check.check)
  return (
    <ol class="steps">
      <Step id="blocker" number={1} title={i18n.t('support.yourBlocker')} state={states.blocker}>
        <BlockerChoice {...blockers} chosen={chosen} onChoose={setChosen} />
      </Step>
      <Step id="allow" number={2} title={i18n.t('support.blockers')} state={states.allow}>
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
