import { i18n } from '#i18n'
import { isReadable } from '@/core/reader/own-colors'
import type { PreferenceProps } from '../controls/PreferenceProps'

/** The two colours of the reader's own theme, with a word where they are hard to read together. */
export function OwnColorFields({ preferences, onChange }: PreferenceProps) {
  const { paperColor, inkColor } = preferences
  return (
    <div class="own-fields">
      <label class="own-color">
        {i18n.t('reader.paperColor')}
        <input
          type="color"
          value={paperColor}
          onInput={({ currentTarget }) => onChange({ paperColor: currentTarget.value })}
        />
      </label>
      <label class="own-color">
        {i18n.t('reader.inkColor')}
        <input
          type="color"
          value={inkColor}
          onInput={({ currentTarget }) => onChange({ inkColor: currentTarget.value })}
        />
      </label>
      <p class="own-hint" role="status">
        {!isReadable({ paper: paperColor, ink: inkColor }) && i18n.t('reader.lowContrast')}
      </p>
    </div>
  )
}
