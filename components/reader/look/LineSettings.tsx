import { i18n } from '#i18n'
import { LINE_HEIGHTS, LINE_LENGTHS } from '@/core/reader/preferences/look-fields'
import { plural } from '@/core/words/plural'
import { formatNumber } from '../../controls/format-time'
import type { PreferenceProps } from '../controls/PreferenceProps'
import { Slider } from './Slider'

/** The height and the length of lines: what a long read depends on most, after size and typeface. */
export function LineSettings({ preferences, onChange }: PreferenceProps) {
  return (
    <div class="sliders">
      <Slider
        label={i18n.t('reader.lineHeight')}
        values={LINE_HEIGHTS}
        value={preferences.lineHeight}
        describe={formatNumber}
        onChange={(lineHeight) => onChange({ lineHeight })}
      />
      <Slider
        label={i18n.t('reader.width')}
        values={LINE_LENGTHS}
        value={preferences.width}
        describe={(letters) => plural('reader.letters', letters)}
        onChange={(width) => onChange({ width })}
      />
    </div>
  )
}
