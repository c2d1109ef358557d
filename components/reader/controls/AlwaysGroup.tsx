import { BookOpenCheck } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from './Icon'

/** Whether articles of this site open here by themselves. */
export interface AlwaysProps {
  isOn: boolean
  /** On a site whose ads are to be seen they do not. */
  isSupported: boolean
  onChange(isOn: boolean): void
}

/** The switch for the site, at hand where its articles are read. */
export function AlwaysGroup({ isOn, isSupported, onChange }: AlwaysProps) {
  const hint = i18n.t(isSupported ? 'popup.alwaysReaderSupported' : 'popup.alwaysReaderHint')
  return (
    <div class="tools">
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
