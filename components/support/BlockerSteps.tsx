import { i18n } from '#i18n'
import { type AllowlistTarget, allowlistEntry } from '@/core/support/allowlist-entry'
import { BLOCKERS, type BlockerId } from '@/core/support/blockers'
import { ListEntry } from './ListEntry'
import { OpenBlocker } from './OpenBlocker'

export interface BlockerStepsProps {
  blocker: BlockerId
  /** What is to be allowed. */
  target: AllowlistTarget
  /** Opens the blocker's own page; absent where its address is not known. */
  onOpen: (() => void) | undefined
  /** Opens its list of allowed sites; absent where its address is not known. */
  onOpenList: (() => void) | undefined
}

/** The steps in one blocker that allow the ads of a site. The reader does them, not Truce. */
export function BlockerSteps({ blocker, target, onOpen, onOpenList }: BlockerStepsProps) {
  const { name } = BLOCKERS[blocker]
  const site = target.key.split('/')[0] ?? target.key
  const entry = allowlistEntry(blocker, target)
  return (
    <div class="blocker">
      <ol>
        <OpenBlocker blocker={blocker} onOpen={onOpen} isPrimary />
        <li>{i18n.t(`support.steps.${blocker}.allow`, [site])}</li>
        <li>{i18n.t('support.stepBack')}</li>
      </ol>
      {entry && <ListEntry {...entry} />}
      {entry && onOpenList && (
        <button type="button" onClick={onOpenList}>
          {i18n.t('support.openList', [name])}
        </button>
      )}
    </div>
  )
}
