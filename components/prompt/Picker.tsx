import { i18n } from '#i18n'
import { ownLanguage } from '@/core/words/own-language'
import { trusted } from '../trusted'

/** A box in the viewport, in CSS pixels. */
export interface Outline {
  left: number
  top: number
  width: number
  height: number
}

export interface PickerProps {
  /** What would be dismissed; absent where there is nothing to dismiss. */
  outline: Outline | undefined
  onMove(x: number, y: number): void
  onPick(): void
}

/** Covers the whole page, so that the page receives no events while the reader points at something. */
export function Picker({ outline, onMove, onPick }: PickerProps) {
  return (
    <div {...ownLanguage()} class="truce picker">
      {/* biome-ignore lint/a11y: the keyboard has its own keys; the hint below names them. */}
      <div
        class="picker-surface"
        onPointerMove={trusted((event: PointerEvent) => onMove(event.clientX, event.clientY))}
        onClick={trusted(onPick)}
      />
      {outline && <div class="picker-outline" style={toStyle(outline)} />}
      <p class="truce card line" role="status">
        {i18n.t('picker.hint')}
      </p>
    </div>
  )
}

function toStyle({ left, top, width, height }: Outline) {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }
}
