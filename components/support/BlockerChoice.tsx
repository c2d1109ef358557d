import { i18n } from '#i18n'
import type { BlockerId } from '@/core/support/blockers'
import type { LikelyBlockers } from '@/core/support/likely-blockers'
import { offerBlockers } from '@/core/support/offer-blockers'
import { RadioGroup } from '../controls/RadioGroup'
import { blockerName, listOfBlockers } from './blocker-name'

export interface BlockerChoiceProps {
  likely: LikelyBlockers
  chosen: BlockerId | undefined
  /** Whether the browser may be asked which blockers are installed. */
  canAsk: boolean
  /** The reader was asked and refused. */
  isRefused: boolean
  onAsk(): void
  onChoose(blocker: BlockerId): void
}

/** Which blocker the reader uses: what Truce found, or what they say. */
export function BlockerChoice({ likely, chosen, canAsk, isRefused, ...on }: BlockerChoiceProps) {
  const { certain, isNone } = likely
  const { first, others } = offerBlockers(likely)
  const groupOf = (label: string, blockers: readonly BlockerId[]) => (
    <RadioGroup
      label={label}
      options={blockers.map((value) => ({ value, label: blockerName(value) }))}
      value={chosen}
      onChange={on.onChoose}
    />
  )
  return (
    <>
      {certain.length > 0 && <p>{i18n.t('support.found', [listOfBlockers(certain)])}</p>}
      {certain.length > 1 && <p>{i18n.t('support.several')}</p>}
      {isNone && <p>{i18n.t('support.none')}</p>}
      {canAsk && (
        <div class="ask">
          <button type="button" onClick={on.onAsk}>
            {i18n.t('support.ask')}
          </button>
          <p class="hint">{i18n.t('support.askWhy')}</p>
          {isRefused && <p role="status">{i18n.t('support.refused')}</p>}
        </div>
      )}
      {first.length > 0 && groupOf(i18n.t('support.choose'), first)}
      {certain.length > 0 && others.length > 0 && <p>{i18n.t('support.also')}</p>}
      {others.map(({ group, blockers }) => (
        <details key={group} open={chosen !== undefined && blockers.includes(chosen)}>
          <summary>{i18n.t(`support.groups.${group}`)}</summary>
          {groupOf(i18n.t(`support.groups.${group}`), blockers)}
        </details>
      ))}
    </>
  )
}
