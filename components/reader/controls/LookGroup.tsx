import { ALargeSmall } from 'lucide'
import { i18n } from '#i18n'
import { LOOK_PANEL_ID } from '../look/LookPanel'
import { Icon } from './Icon'

/** The look of the text, behind one button. */
export function LookGroup() {
  return (
    <div class="tools">
      <button
        type="button"
        popovertarget={LOOK_PANEL_ID}
        aria-label={i18n.t('reader.look')}
        title={i18n.t('reader.look')}
      >
        <Icon of={ALargeSmall} />
      </button>
    </div>
  )
}
