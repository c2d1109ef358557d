import { ALargeSmall } from 'lucide'
import { i18n } from '#i18n'
import { LOOK_PANEL_ID } from '../look/LookPanel'
import { Icon } from './Icon'

/** Opens the panel for the text's look. */
export function LookGroup() {
  return (
    <div class="toolbar-group">
      <button
        type="button"
        popovertarget={LOOK_PANEL_ID}
        aria-label={i18n.t('reader.look')}
        title={i18n.t('reader.look')}
      >
        <Icon of={ALargeSmall} />
        <span class="label wide" aria-hidden="true">
          {i18n.t('reader.look')}
        </span>
      </button>
    </div>
  )
}
