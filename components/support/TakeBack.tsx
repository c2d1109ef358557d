import { i18n } from '#i18n'
import { BLOCKERS, type BlockerId } from '@/core/support/blockers'
import { offerBlockers } from '@/core/support/offer-blockers'
import type { BlockersProps } from './AllowSteps'
import { blockerName } from './blocker-name'
import { OpenBlocker } from './OpenBlocker'

export type TakeBackProps = Pick<BlockersProps, 'likely' | 'openerOf' | 'listOpenerOf'> & {
  site: string
}

/** How to have a site's ads blocked again: a blocker goes on letting it through when support has ended. */
export function TakeBack({ likely, site, openerOf, listOpenerOf }: TakeBackProps) {
  const stepsOf = (blocker: BlockerId) => (
    <Steps
      blocker={blocker}
      site={site}
      onOpen={openerOf(blocker)}
      onOpenList={listOpenerOf(blocker)}
    />
  )
  const foldOf = (blocker: BlockerId) => (
    <details key={blocker}>
      <summary>{blockerName(blocker)}</summary>
      {stepsOf(blocker)}
    </details>
  )
  const { first, others } = offerBlockers(likely)
  return (
    <section class="card" aria-labelledby="take-back">
      <h2 id="take-back">{i18n.t('support.takeBack')}</h2>
      <p>{i18n.t('support.ended')}</p>
      {likely.certain.map((blocker) => (
        <section key={blocker} aria-labelledby={`back-${blocker}`}>
          <h3 id={`back-${blocker}`}>{blockerName(blocker)}</h3>
          {stepsOf(blocker)}
        </section>
      ))}
      {first.map(foldOf)}
      {others.map(({ group, blockers }) => (
        <details key={group}>
          <summary>{i18n.t(`support.groups.${group}`)}</summary>
          <div class="group">{blockers.map(foldOf)}</div>
        </details>
      ))}
    </section>
  )
}

interface StepsProps {
  blocker: BlockerId
  site: string
  onOpen: (() => void) | undefined
  onOpenList: (() => void) | undefined
}

function Steps({ blocker, site, onOpen, onOpenList }: StepsProps) {
  const { name } = BLOCKERS[blocker]
  return (
    <div class="blocker">
      <ol>
        <OpenBlocker blocker={blocker} onOpen={onOpen} />
        <li>{i18n.t(`support.steps.${blocker}.again`, [site])}</li>
      </ol>
      {onOpenList && (
        <button type="button" onClick={onOpenList}>
          {i18n.t('support.openList', [name])}
        </button>
      )}
    </div>
  )
}
