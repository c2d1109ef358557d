import { Download } from 'lucide'
import { i18n } from '#i18n'
import { EXPORT_PANEL_ID } from '../export/ExportPanel'
import { Icon } from './Icon'

/** Opens the panel for copying, saving and printing. */
export function ExportGroup() {
  return (
    <div class="toolbar-group">
      <button
        type="button"
        popovertarget={EXPORT_PANEL_ID}
        aria-label={i18n.t('reader.keep')}
        title={i18n.t('reader.keep')}
      >
        <Icon of={Download} />
        <span class="label wide" aria-hidden="true">
          {i18n.t('reader.keep')}
        </span>
      </button>
    </div>
  )
}
