import { Keyboard } from 'lucide'
import type { RefObject } from 'preact'
import { i18n } from '#i18n'
import { Icon } from '../controls/Icon'
import { useKeyboard } from '../keyboard/use-keyboard'
import { Toggle } from '../look/Toggle'
import { Panel } from '../panel/Panel'

export const MORE_PANEL_ID = 'more-panel'

/** Whether the site's articles always open in the reader view. */
export interface AlwaysProps {
  isOn: boolean
  /** On a supported site they never do, for its ads are to be seen. */
  isSupported: boolean
  onChange(isOn: boolean): void
}

interface Props {
  always: AlwaysProps
  /** The list of shortcuts. */
  help: RefObject<HTMLDialogElement | null>
}

/** What changes more than this article, and the list of shortcuts. */
export function MorePanel({ always: { isOn, isSupported, onChange }, help }: Props) {
  const hasKeyboard = useKeyboard()
  return (
    <Panel id={MORE_PANEL_ID} class="more-panel" title={i18n.t('reader.more')}>
      <Toggle
        label={i18n.t('popup.alwaysReader')}
        hint={i18n.t(isSupported ? 'popup.alwaysReaderSupported' : 'popup.alwaysReaderHint')}
        checked={isOn}
        disabled={isSupported}
        onChange={onChange}
      />
      {hasKeyboard && (
        <button
          type="button"
          class="choice"
          aria-haspopup="dialog"
          onClick={() => help.current?.showModal()}
        >
          <Icon of={Keyboard} />
          {i18n.t('reader.shortcuts')}
        </button>
      )}
    </Panel>
  )
}
