import { X } from 'lucide'
import type { RefObject } from 'preact'
import { i18n } from '#i18n'
import { type Command, SHORTCUTS } from '@/core/reader/shortcuts'
import { Icon } from '../controls/Icon'
import type { PreferenceProps } from '../controls/PreferenceProps'
import { Toggle } from '../look/Toggle'
import { COMMAND_NAMES } from './command-names'

interface Props extends PreferenceProps {
  dialog: RefObject<HTMLDialogElement | null>
}

/** Lists the shortcuts of the reader view, with a switch to turn them off. */
export function ShortcutsDialog({ dialog, preferences, onChange }: Props) {
  return (
    <dialog ref={dialog} class="shortcuts" aria-labelledby="shortcuts-title">
      <div class="shortcuts-head">
        <h2 id="shortcuts-title">{i18n.t('reader.shortcuts')}</h2>
        <button
          type="button"
          aria-label={i18n.t('reader.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon of={X} />
        </button>
      </div>
      <dl>
        {(Object.keys(SHORTCUTS) as Command[]).map((command) => (
          <div key={command}>
            <dt>{COMMAND_NAMES[command]()}</dt>
            <dd>
              <kbd>{SHORTCUTS[command][0]}</kbd>
            </dd>
          </div>
        ))}
        <div>
          <dt>{i18n.t('reader.moveLineFocus')}</dt>
          <dd>
            <kbd>↑</kbd> <kbd>↓</kbd>
          </dd>
        </div>
        <div>
          <dt>{i18n.t('reader.closeAnything')}</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
      </dl>
      <Toggle
        label={i18n.t('reader.singleKeys')}
        checked={preferences.shortcuts}
        onChange={(shortcuts) => onChange({ shortcuts })}
      />
    </dialog>
  )
}
