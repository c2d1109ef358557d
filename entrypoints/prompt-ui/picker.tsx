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
      overlay.show(<Picker outline={outline} onMove={move} onPick={choose} />)
    }

    function move(x: number, y: number): void {
      selection.moveTo(x, y)
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
      ArrowUp: () => selection.widen() && show(),
      ArrowDown: () => {
        selection.narrow()
        show()
      },
    }

    function press(event: KeyboardEvent): void {
      const act = event.isTrusted ? keys[event.key] : undefined
      if (!act) return
      event.preventDefault()
      event.stopImmediatePropagation()
      act()
    }

    const { signal } = stopping
    window.addEventListener('keydown', press, { capture: true, signal })
    window.addEventListener('scroll', show, { capture: true, passive: true, signal })
    show()
  })
}
