import { i18n } from '#i18n'
import { allowlistEntry, BLOCKERS, type BlockerId } from '@/core/support/blockers'
import { CopyText } from '../controls/CopyText'

export interface BlockerStepsProps {
  blocker: BlockerId
  /** The key of what is to be allowed: a site or a page. */
  siteKey: string
  /** Opens the blocker's own page; absent where its address is not known. */
  onOpen: (() => void) | undefined
  /** Opens its list of allowed sites; absent where its address is not known. */
  onOpenList: (() => void) | undefined
}

/** The steps in one blocker that allow the ads of a site. The reader does them, not Truce. */
export function BlockerSteps({ blocker, siteKey, onOpen, onOpenList }: BlockerStepsProps) {
  const { name, allowlistFormat, pageForTab } = BLOCKERS[blocker]
  const site = siteKey.split('/')[0] ?? siteKey
  return (
    <div class="blocker">
      <ol>
        <li>
          {i18n.t(`support.steps.${blocker}.open`)}
          {onOpen && (
            <button type="button" class="primary" onClick={onOpen}>
              {i18n.t(pageForTab ? 'support.openForSite' : 'support.openSettings', [name])}
            </button>
          )}
        </li>
        <li>{i18n.t(`support.steps.${blocker}.allow`, [site])}</li>
        <li>{i18n.t('support.stepBack')}</li>
      </ol>
      {allowlistFormat && (
        <CopyText
          label={i18n.t('support.entry', [name])}
          copyLabel={i18n.t('support.copyEntry', [name])}
          text={allowlistEntry(allowlistFormat, siteKey)}
        />
      )}
      {allowlistFormat && onOpenList && (
        <button type="button" onClick={onOpenList}>
          {i18n.t('support.openList', [name])}
        </button>
      )}
    </div>
  )
}
