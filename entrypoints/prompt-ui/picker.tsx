import { Picker } from '@/components/prompt/Picker'
import { getBoundingClientRect } from '@/core/page/node-access'
import { setInterceptor } from '../isolated-world/set-interceptor'
import type { Overlay } from './overlay'
import { createPickerSelection, type PickerSelection } from './picker-selection'

/** Lets the reader point at something in the page, with the pointer or the keyboard. */
export interface PickerTool {
  /** Resolves with what was pointed at, or with nothing when the reader stopped. */
  pick(): Promise<Element | undefined>
}

export function createPicker(window: Window & typeof globalThis, overlay: Overlay): PickerTool {
  return {
    pick: () => {
      const selection = createPickerSelection(window.document, overlay.isOwn)
      selection.moveTo(window.innerWidth / 2, window.innerHeight / 2)
      return pickFrom(selection, window, overlay)
    },
  }
}

function pickFrom(
  selection: PickerSelection,
  window: Window & typeof globalThis,
  overlay: Overlay,
): Promise<Element | undefined> {
  return new Promise((resolve) => {
    const stopping = new AbortController()
    // While the reader points, keys are the picker's: none is to be intercepted for a dismissal.
    const interceptor = setInterceptor()

    function show(): void {
      const outline = selection.current && getBoundingClientRect(selection.current)
      const does = { onMove: move, onPick: press, onWiden: widen, onNarrow: narrow }
      overlay.show(<Picker {...{ outline, ...does }} onCancel={() => finish()} />)
    }

    function move(x: number, y: number): void {
      selection.moveTo(x, y)
      show()
    }

    /** A finger presses without having moved there: what lies there is outlined first, and chosen by the next press. */
    function press(x: number, y: number): void {
      const before = selection.current
      const isInside = before !== undefined && isWithin(getBoundingClientRect(before), x, y)
      if (!isInside) selection.moveTo(x, y)
      if (selection.current === before) choose()
      else show()
    }

    function widen(): void {
      if (selection.widen()) show()
    }

    function narrow(): void {
      selection.narrow()
      show()
    }

    function choose(): void {
      if (selection.current) finish(selection.current)
    }

    function finish(found?: Element): void {
      stopping.abort()
      setInterceptor(interceptor)
      overlay.hide()
      resolve(found)
    }

    const keys: Record<string, () => void> = {
      Escape: finish,
      Enter: choose,
      ArrowUp: widen,
      ArrowDown: narrow,
    }

    function onKey(event: KeyboardEvent): void {
      const act = event.isTrusted ? keys[event.key] : undefined
      if (!act) return
      event.preventDefault()
      event.stopImmediatePropagation()
      act()
    }

    const { signal } = stopping
    window.addEventListener('keydown', onKey, { capture: true, signal })
    window.addEventListener('scroll', show, { capture: true, passive: true, signal })
    show()
  })
}

function isWithin({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}
