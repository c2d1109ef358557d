import { i18n } from '#i18n'
import { allowlistEntry, BLOCKERS, type BlockerId } from '@/core/support/blockers'
import { CopyText } from '../controls/CopyText'

export interface BlockerStepsProps {
  blocker: BlockerId
  /** What is to be allowed: a site's key or a page's. */
  siteKey: string
  /** Opens the blocker's own page; absent where the browser does not say where it is. */
  onOpen: (() => void) | undefined
  /** Opens its list of allowed sites; absent where that is not known. */
  onOpenList: (() => void) | undefined
}

/** What to do in one blocker, in order. Nothing here is done by Truce. */
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
