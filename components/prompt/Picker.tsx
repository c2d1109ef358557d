import { i18n } from '#i18n'
import { trusted } from '../trusted'

/** A place in the viewport, in CSS pixels. */
export interface Outline {
  left: number
  top: number
  width: number
  height: number
}

export interface PickerProps {
  /** What would be put away now; absent where there is nothing to put away. */
  outline: Outline | undefined
  onMove(x: number, y: number): void
  onTake(): void
}

/** Lies over the whole page, so that the page feels nothing while its reader points at something. */
export function Picker({ outline, onMove, onTake }: PickerProps) {
  return (
    <div class="truce picker">
      {/* biome-ignore lint/a11y: the keyboard has keys of its own, told in the line below. */}
      <div
        class="shield"
        onPointerMove={trusted((event: PointerEvent) => onMove(event.clientX, event.clientY))}
        onClick={trusted(onTake)}
      />
      {outline && <div class="outline" style={toStyle(outline)} />}
      <p class="truce card line" role="status">
        {i18n.t('picker.hint')}
      </p>
    </div>
  )
}

function toStyle({ left, top, width, height }: Outline) {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }
}
