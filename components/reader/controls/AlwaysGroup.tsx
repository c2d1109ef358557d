import { BookOpenCheck } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from './Icon'

/** Whether the site's articles always open in the reader view. */
export interface AlwaysProps {
  isOn: boolean
  /** On a supported site they never do, for its ads are to be seen. */
  isSupported: boolean
  onChange(isOn: boolean): void
}

/** The switch for `AlwaysProps.isOn`. */
export function AlwaysGroup({ isOn, isSupported, onChange }: AlwaysProps) {
  const hint = i18n.t(isSupported ? 'popup.alwaysReaderSupported' : 'popup.alwaysReaderHint')
  return (
    <div class="toolbar-group">
      <button
        type="button"
        aria-pressed={isOn}
        aria-disabled={isSupported}
        aria-label={i18n.t('popup.alwaysReader')}
        aria-description={hint}
        title={`${i18n.t('popup.alwaysReader')}: ${hint}`}
        onClick={() => !isSupported && onChange(!isOn)}
      >
        <Icon of={BookOpenCheck} />
      </button>
    </div>
  )
}
