import { Headphones } from 'lucide'
import { i18n } from '#i18n'
import type { Aloud } from '../aloud/use-aloud'
import { Icon } from './Icon'

/** Starts and stops reading aloud. Says so where there is no voice for the article's language. */
export function AloudGroup({ aloud }: { aloud: Aloud }) {
  const isOn = aloud.state !== 'stopped'
  return (
    <div class="toolbar-group">
      <button
        type="button"
        aria-label={i18n.t('reader.aloud')}
        title={i18n.t('reader.aloud')}
        aria-pressed={isOn}
        onClick={isOn ? aloud.stop : aloud.toggle}
      >
        <Icon of={Headphones} />
        <span class="label wide" aria-hidden="true">
          {i18n.t('reader.aloud')}
        </span>
      </button>
      <span class="toolbar-message" role="status">
        {aloud.hasNoVoice && i18n.t('reader.noVoice')}
      </span>
    </div>
  )
}
