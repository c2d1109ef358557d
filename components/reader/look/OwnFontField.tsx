import { useId } from 'preact/hooks'
import { i18n } from '#i18n'
import type { PreferenceProps } from '../controls/PreferenceProps'
import { isInstalled } from './is-installed'

/** The name of a typeface on the reader's device, with a word where there is no such typeface. */
export function OwnFontField({ preferences: { ownFont }, onChange }: PreferenceProps) {
  const hintId = useId()
  const isMissing = ownFont !== '' && !isInstalled(ownFont)
  return (
    <div class="own-fields">
      <label class="own-font">
        {i18n.t('reader.fontOwnName')}
        <input
          type="text"
          value={ownFont}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={hintId}
          onChange={({ currentTarget }) => onChange({ ownFont: currentTarget.value.trim() })}
        />
      </label>
      <p id={hintId} class="own-hint" role="status">
        {i18n.t(isMissing ? 'reader.fontOwnMissing' : 'reader.fontOwnHint')}
      </p>
    </div>
  )
}
