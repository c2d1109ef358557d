import { i18n } from '#i18n'
import { step } from '@/core/reader/preferences/field'
import { TEXT_SIZES } from '@/core/reader/preferences/look'
import type { PreferenceProps } from './PreferenceProps'

/** Smaller and larger text. */
export function TextSizeGroup({ preferences: { textSize }, onChange }: PreferenceProps) {
  const sizes = { smaller: step(TEXT_SIZES, textSize, -1), larger: step(TEXT_SIZES, textSize, 1) }
  return (
    <div class="tools">
      <button
        type="button"
        aria-label={i18n.t('reader.smaller')}
        title={i18n.t('reader.smaller')}
        aria-disabled={sizes.smaller === textSize}
        onClick={() => onChange({ textSize: sizes.smaller })}
      >
        <span class="small-letter" aria-hidden="true">
          A
        </span>
      </button>
      <button
        type="button"
        aria-label={i18n.t('reader.larger')}
        title={i18n.t('reader.larger')}
        aria-disabled={sizes.larger === textSize}
        onClick={() => onChange({ textSize: sizes.larger })}
      >
        <span class="large-letter" aria-hidden="true">
          A
        </span>
      </button>
    </div>
  )
}
