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
  onPick(x: number, y: number): void
  onWiden(): void
  onNarrow(): void
  onCancel(): void
}

/**
 * Covers the whole page, so that the page receives no events while the reader points at something. What keys do buttons do,
 * too: a touch screen has no keys.
 */
export function Picker({ outline, onMove, onPick, onWiden, onNarrow, onCancel }: PickerProps) {
  const buttons = [
    ['picker.smaller', onNarrow],
    ['picker.larger', onWiden],
    ['picker.cancel', onCancel],
  ] as const
  return (
    <div {...ownLanguage()} class="truce picker">
      {/* biome-ignore lint/a11y: the keyboard has its own keys; the hint below names them. */}
      <div
        class="picker-surface"
        onPointerMove={trusted((event: PointerEvent) => onMove(event.clientX, event.clientY))}
        onClick={trusted((event: MouseEvent) => onPick(event.clientX, event.clientY))}
      />
      {outline && <div class="picker-outline" style={toStyle(outline)} />}
      <div class="truce card">
        <p role="status">{i18n.t('picker.hint')}</p>
        <div class="other-choices">
          {buttons.map(([label, act]) => (
            <button key={label} type="button" onClick={trusted(act)}>
              {i18n.t(label)}
            </button>
          ))}
        </div>
      </div>
    </div>
  )
}

function toStyle({ left, top, width, height }: Outline) {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }
}
