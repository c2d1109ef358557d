import { Download } from 'lucide'
import { i18n } from '#i18n'
import { KEEP_PANEL_ID } from '../export/ExportPanel'
import { Icon } from './Icon'

/** Copying, saving and printing, behind one button. */
export function KeepGroup() {
  return (
    <div class="tools">
      <button
        type="button"
        popovertarget={KEEP_PANEL_ID}
        aria-label={i18n.t('reader.keep')}
        title={i18n.t('reader.keep')}
      >
        <Icon of={Download} />
      </button>
    </div>
  )
}
