import { Pause, Play, SkipBack, SkipForward, X } from 'lucide'
import { i18n } from '#i18n'
import { SPEEDS } from '@/core/reader/preferences/aid-fields'
import { primaryLanguage } from '@/core/values/primary-language'
import { formatNumber } from '../../controls/format-time'
import { Icon } from '../controls/Icon'
import type { PreferenceProps } from '../controls/PreferenceProps'
import type { Aloud } from './use-aloud'

interface Props extends PreferenceProps {
  aloud: Aloud
  lang: string
}

/** The controls of reading aloud; nothing while it is stopped. */
export function AloudBar({ aloud, lang, preferences, onChange }: Props) {
  if (aloud.state === 'stopped') return null
  const isPlaying = aloud.state === 'playing'
  return (
    <section class="aloud-bar" aria-label={i18n.t('reader.aloud')}>
      <button
        type="button"
        aria-label={i18n.t('reader.previousParagraph')}
        title={i18n.t('reader.previousParagraph')}
        onClick={() => aloud.skip(-1)}
      >
        <Icon of={SkipBack} />
      </button>
      <button
        type="button"
        class="main"
        aria-label={isPlaying ? i18n.t('reader.pause') : i18n.t('reader.goOn')}
        title={isPlaying ? i18n.t('reader.pause') : i18n.t('reader.goOn')}
        onClick={aloud.toggle}
      >
        <Icon of={isPlaying ? Pause : Play} />
      </button>
      <button
        type="button"
        aria-label={i18n.t('reader.nextParagraph')}
        title={i18n.t('reader.nextParagraph')}
        onClick={() => aloud.skip(1)}
      >
        <Icon of={SkipForward} />
      </button>
      <label>
        <span class="visually-hidden">{i18n.t('reader.speed')}</span>
        <select
          value={String(preferences.speed)}
          onChange={({ currentTarget }) => {
            const speed = SPEEDS.find((each) => String(each) === currentTarget.value)
            if (speed) onChange({ speed })
          }}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={String(speed)}>
              {formatNumber(speed)}×
            </option>
          ))}
        </select>
      </label>
      <label class="voice">
        <span class="visually-hidden">{i18n.t('reader.voice')}</span>
        <select
          value={aloud.voice?.voiceURI ?? ''}
          onChange={({ currentTarget }) =>
            onChange({
              voices: { ...preferences.voices, [primaryLanguage(lang)]: currentTarget.value },
            })
          }
        >
          {aloud.voices.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-label={i18n.t('reader.stopAloud')}
        title={i18n.t('reader.stopAloud')}
        onClick={aloud.stop}
      >
        <Icon of={X} />
      </button>
    </section>
  )
}
