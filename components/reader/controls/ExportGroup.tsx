import { Download } from 'lucide'
import { i18n } from '#i18n'
import { EXPORT_PANEL_ID } from '../export/ExportPanel'
import { Icon } from './Icon'

/** Copying, saving and printing, behind one button. */
export function ExportGroup() {
  return (
    <div class="tools">
      <button
        type="button"
        popovertarget={EXPORT_PANEL_ID}
        aria-label={i18n.t('reader.keep')}
        title={i18n.t('reader.keep')}
      >
        <Icon of={Download} />
      </button>
    </div>
  )
}
