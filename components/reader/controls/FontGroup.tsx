import { i18n } from '#i18n'
import { FONTS } from '@/core/reader/preferences/look'
import type { PreferenceProps } from './PreferenceProps'

type Font = (typeof FONTS)[number]

export function FontGroup({ preferences, onChange }: PreferenceProps) {
  return (
    <fieldset class="tools" aria-label={i18n.t('reader.font')}>
      {FONTS.map((font) => (
        <button
          key={font}
          type="button"
          class={`face ${font}`}
          aria-pressed={font === preferences.font}
          aria-label={fontName(font)}
          title={fontName(font)}
          onClick={() => onChange({ font })}
        >
          <span aria-hidden="true">Aa</span>
        </button>
      ))}
    </fieldset>
  )
}

function fontName(font: Font): string {
  return font === 'serif' ? i18n.t('reader.fontSerif') : i18n.t('reader.fontSans')
}
