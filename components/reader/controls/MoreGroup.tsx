import { Ellipsis } from 'lucide'
import { i18n } from '#i18n'
import { MORE_PANEL_ID } from '../more/MorePanel'
import { Icon } from './Icon'

/** Opens the panel with what is needed seldom. */
export function MoreGroup() {
  return (
    <div class="toolbar-group">
      <button
        type="button"
        popovertarget={MORE_PANEL_ID}
        aria-label={i18n.t('reader.more')}
        title={i18n.t('reader.more')}
      >
        <Icon of={Ellipsis} />
        <span class="label wide" aria-hidden="true">
          {i18n.t('reader.more')}
        </span>
      </button>
    </div>
  )
}
