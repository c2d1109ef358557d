import { Keyboard } from 'lucide'
import type { RefObject } from 'preact'
import { i18n } from '#i18n'
import { Icon } from './Icon'

/** Opens the list of shortcuts. */
export function HelpGroup({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <div class="toolbar-group help">
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={i18n.t('reader.shortcuts')}
        title={i18n.t('reader.shortcuts')}
        onClick={() => dialog.current?.showModal()}
      >
        <Icon of={Keyboard} />
      </button>
    </div>
  )
}
