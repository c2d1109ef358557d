import { isPointable, pointedBox } from '@/core/notice/identify/pointed-box'
import { elementsFromPoint, parentElementOf } from '@/core/page/node-access'

/** The box that the reader points at. */
export interface PickerSelection {
  /** `undefined` where nothing that may be dismissed lies under the pointer. */
  readonly current: Element | undefined
  /** Selects the box at a point, in CSS pixels from the upper left corner of the viewport. */
  moveTo(x: number, y: number): void
  /** Selects the box around the current one. False where that is the page. */
  widen(): boolean
  /** Takes back the last `widen`. */
  narrow(): void
}

/** @param isOwn tells what Truce itself shows in the page. */
export function createPickerSelection(
  document: Document,
  isOwn: (element: Element) => boolean,
): PickerSelection {
  let current: Element | undefined
  /** The boxes that were widened, so that the way back is known. */
  let inner: Element[] = []
  return {
    get current() {
      return current
    },
    moveTo(x, y) {
      const hit = elementsFromPoint(document, x, y).find((element) => !isOwn(element))
      inner = []
      current = hit && pointedBox(hit)
    },
    widen() {
      const parent = current && parentElementOf(current)
      if (!current || !parent || !isPointable(parent)) return false
      inner.push(current)
      current = parent
      return true
    },
    narrow() {
      current = inner.pop() ?? current
    },
  }
}
