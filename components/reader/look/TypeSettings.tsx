import { i18n } from '#i18n'
import {
  ALIGNMENTS,
  FONT_WEIGHTS,
  LETTER_SPACINGS,
  LINE_HEIGHTS,
  LINE_LENGTHS,
  WORD_SPACINGS,
} from '@/core/reader/preferences/look-fields'
import { plural } from '@/core/words/plural'
import { formatNumber, formatPercent } from '../../controls/format-time'
import type { PreferenceProps } from '../controls/PreferenceProps'
import { alignmentName } from './option-names'
import { Slider } from './Slider'
import { Tiles } from './Tiles'

/** The settings of letters and lines, without the typeface. */
export function TypeSettings({ preferences, onChange }: PreferenceProps) {
  return (
    <>
      <div class="sliders">
        <Slider
          label={i18n.t('reader.weight')}
          values={FONT_WEIGHTS}
          value={preferences.weight}
          describe={formatNumber}
          onChange={(weight) => onChange({ weight })}
        />
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
        <Slider
          label={i18n.t('reader.letterSpacing')}
          values={LETTER_SPACINGS}
          value={preferences.letterSpacing}
          describe={percent}
          onChange={(letterSpacing) => onChange({ letterSpacing })}
        />
        <Slider
          label={i18n.t('reader.wordSpacing')}
          values={WORD_SPACINGS}
          value={preferences.wordSpacing}
          describe={percent}
          onChange={(wordSpacing) => onChange({ wordSpacing })}
        />
      </div>
      <Tiles
        legend={i18n.t('reader.alignment')}
        name="alignment"
        values={ALIGNMENTS}
        value={preferences.alignment}
        label={alignmentName}
        onChange={(alignment) => onChange({ alignment })}
      />
    </>
  )
}

/** A width in em as a share of the text size. */
function percent(em: number): string {
  return formatPercent(Math.round(em * 100) / 100)
}
