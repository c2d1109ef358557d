import { i18n } from '#i18n'
import {
  FONTS,
  type ReaderFont,
  type ReaderPreferences,
  type ReaderTheme,
  stepTextSize,
  THEMES,
} from '@/core/reader/preferences'
import { Toolbar } from './Toolbar'

interface Props {
  url: string
  preferences: ReaderPreferences
  onBack(): void
  onChange(preferences: ReaderPreferences): void
}

/** The way back and the look of the text. */
export function ReadingControls({ url, preferences, onBack, onChange }: Props) {
  const { theme, font, textSize } = preferences
  const size = (step: 1 | -1) => () =>
    onChange({ ...preferences, textSize: stepTextSize(textSize, step) })
  return (
    <Toolbar label={i18n.t('reader.controls')}>
      <div class="tools">
        <button type="button" class="wide" onClick={onBack}>
          <span class="arrow" aria-hidden="true" />
          {i18n.t('reader.back')}
        </button>
        <a class="wide" href={url} rel="noopener noreferrer">
          {i18n.t('reader.original')}
        </a>
      </div>
      <div class="tools">
        <button
          type="button"
          aria-label={i18n.t('reader.smaller')}
          title={i18n.t('reader.smaller')}
          aria-disabled={stepTextSize(textSize, -1) === textSize}
          onClick={size(-1)}
        >
          <span class="small-letter" aria-hidden="true">
            A
          </span>
        </button>
        <button
          type="button"
          aria-label={i18n.t('reader.larger')}
          title={i18n.t('reader.larger')}
          aria-disabled={stepTextSize(textSize, 1) === textSize}
          onClick={size(1)}
        >
          <span class="large-letter" aria-hidden="true">
            A
          </span>
        </button>
      </div>
      <fieldset class="tools" aria-label={i18n.t('reader.font')}>
        {FONTS.map((each) => (
          <button
            key={each}
            type="button"
            class={`face ${each}`}
            aria-pressed={each === font}
            aria-label={fontName(each)}
            title={fontName(each)}
            onClick={() => onChange({ ...preferences, font: each })}
          >
            <span aria-hidden="true">Aa</span>
          </button>
        ))}
      </fieldset>
      <fieldset class="tools" aria-label={i18n.t('reader.theme')}>
        {THEMES.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === theme}
            aria-label={themeName(each)}
            title={themeName(each)}
            onClick={() => onChange({ ...preferences, theme: each })}
          >
            <span class={`swatch ${each}`} aria-hidden="true" />
          </button>
        ))}
      </fieldset>
    </Toolbar>
  )
}

function themeName(theme: ReaderTheme): string {
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

function fontName(font: ReaderFont): string {
  return font === 'serif' ? i18n.t('reader.fontSerif') : i18n.t('reader.fontSans')
}
