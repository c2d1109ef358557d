import { i18n } from '#i18n'
import { LINE_FOCUS } from '@/core/reader/preferences/aid-fields'
import {
  ALIGNMENTS,
  FONT_WEIGHTS,
  LETTER_SPACINGS,
  WORD_SPACINGS,
} from '@/core/reader/preferences/look-fields'
import { formatNumber, formatPercent } from '../../controls/format-time'
import type { PreferenceProps } from '../controls/PreferenceProps'
import { alignmentName, lineFocusName } from './option-names'
import { Slider } from './Slider'
import { Tiles } from './Tiles'

/** The settings of letters and lines that few readers need, or need once. */
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
      <Tiles
        legend={i18n.t('reader.lineFocus')}
        name="line-focus"
        values={LINE_FOCUS}
        value={preferences.lineFocus}
        label={lineFocusName}
        onChange={(lineFocus) => onChange({ lineFocus })}
      />
    </>
  )
}

/** A width in em as a share of the text size. */
function percent(em: number): string {
  return formatPercent(Math.round(em * 100) / 100)
}
