import { i18n } from '#i18n'
import { THEMES } from '@/core/reader/preferences/look'
import type { PreferenceProps } from './PreferenceProps'

type Theme = (typeof THEMES)[number]

export function ThemeGroup({ preferences, onChange }: PreferenceProps) {
  return (
    <fieldset class="tools" aria-label={i18n.t('reader.theme')}>
      {THEMES.map((theme) => (
        <button
          key={theme}
          type="button"
          aria-pressed={theme === preferences.theme}
          aria-label={themeName(theme)}
          title={themeName(theme)}
          onClick={() => onChange({ theme })}
        >
          <span class={`swatch ${theme}`} aria-hidden="true" />
        </button>
      ))}
    </fieldset>
  )
}

function themeName(theme: Theme): string {
  switch (theme) {
    case 'system':
      return i18n.t('reader.themeSystem')
    case 'light':
      return i18n.t('reader.themeLight')
    case 'dark':
      return i18n.t('reader.themeDark')
    case 'sepia':
      return i18n.t('reader.themeSepia')
  }
}
