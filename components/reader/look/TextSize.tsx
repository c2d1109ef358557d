import { i18n } from '#i18n'
import { neighbourValue } from '@/core/reader/preferences/field'
import { TEXT_SIZES } from '@/core/reader/preferences/look-fields'
import { formatNumber } from '../../controls/format-time'
import type { PreferenceProps } from '../controls/PreferenceProps'

/** Makes the text smaller or larger. The buttons are large, for they are pressed most often, and repeatedly. */
export function TextSize({ preferences: { textSize }, onChange }: PreferenceProps) {
  const smaller = neighbourValue(TEXT_SIZES, textSize, -1)
  const larger = neighbourValue(TEXT_SIZES, textSize, 1)
  return (
    <fieldset class="text-size">
      <legend class="visually-hidden">{i18n.t('reader.textSize')}</legend>
      <button
        type="button"
        class="small-letter"
        aria-label={i18n.t('reader.smaller')}
        aria-disabled={smaller === textSize}
        onClick={() => onChange({ textSize: smaller })}
      >
        <span aria-hidden="true">A</span>
      </button>
      <output>{i18n.t('reader.pixels', [formatNumber(textSize)])}</output>
      <button
        type="button"
        class="large-letter"
        aria-label={i18n.t('reader.larger')}
        aria-disabled={larger === textSize}
        onClick={() => onChange({ textSize: larger })}
      >
        <span aria-hidden="true">A</span>
      </button>
    </fieldset>
  )
}
