import { i18n } from '#i18n'
import type { AllowlistEntry } from '@/core/support/allowlist-entry'
import { BLOCKERS } from '@/core/support/blockers'
import { CopyText } from '../controls/CopyText'

/** What a reader may write into a blocker's list of allowed sites, and what that allows. */
export function ListEntry({ list, text, allows }: AllowlistEntry) {
  const { name } = BLOCKERS[list]
  const hints = [
    list === 'ghostery' && i18n.t('support.entryGhostery'),
    allows === 'beginning' && i18n.t('support.entryBeginning'),
    allows === 'wholeSite' && i18n.t('support.entryWholeSite'),
    allows === 'onlyHost' && i18n.t('support.entryOnlyHost'),
  ].filter(Boolean)
  return (
    <>
      <CopyText
        label={i18n.t('support.entry', [name, i18n.t(`support.lists.${list}`)])}
        copyLabel={i18n.t('support.copyEntry', [name])}
        text={text}
      />
      {hints.length > 0 && <p class="hint">{hints.join(' ')}</p>}
    </>
  )
}
