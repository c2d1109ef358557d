import { Picker } from '@/components/prompt/Picker'
import { isPointable, pointedBox } from '@/core/notice/identify/pointed-box'
import { setInterceptor } from '../isolated-world/set-interceptor'
import type { Overlay } from './overlay'

/** Lets the reader point at something in the page, with the pointer or the keyboard. */
export interface PickerTool {
  /** Resolves with what was pointed at, or with nothing when the reader stopped. */
  pick(): Promise<Element | undefined>
}

export function createPicker(window: Window & typeof globalThis, overlay: Overlay): PickerTool {
  const { document } = window

  function pick(): Promise<Element | undefined> {
    return new Promise((resolve) => {
      const stopping = new AbortController()
      // Keys are the picker's own for now, not the page's to be kept from them.
      const interceptor = setInterceptor()
      /** The boxes walked up through, so that the way back down is known. */
      let inner: Element[] = []
      let chosen = boxAt(window.innerWidth / 2, window.innerHeight / 2)

      function show(): void {
        const outline = chosen?.getBoundingClientRect()
        overlay.show(<Picker outline={outline} onMove={move} onPick={take} />)
      }

      function move(x: number, y: number): void {
        inner = []
        chosen = boxAt(x, y)
        show()
      }

      function take(): void {
        if (chosen) finish(chosen)
      }

      function larger(): void {
        const parent = chosen?.parentElement
        if (!chosen || !parent || !isPointable(parent)) return
        inner.push(chosen)
        chosen = parent
        show()
      }

      function smaller(): void {
        chosen = inner.pop() ?? chosen
        show()
      }

      function finish(found?: Element): void {
        stopping.abort()
        setInterceptor(interceptor)
        overlay.hide()
        resolve(found)
      }

      const keys: Record<string, () => void> = {
        Escape: finish,
        Enter: take,
        ArrowUp: larger,
        ArrowDown: smaller,
      }
      window.addEventListener(
        'keydown',
        (event) => {
          const act = event.isTrusted ? keys[event.key] : undefined
          if (!act) return
          event.preventDefault()
          event.stopImmediatePropagation()
          act()
        },
        { capture: true, signal: stopping.signal },
      )
      window.addEventListener('scroll', show, {
        capture: true,
        passive: true,
        signal: stopping.signal,
      })
      show()
    })
  }

  function boxAt(x: number, y: number): Element | undefined {
    const hit = document.elementsFromPoint(x, y).find((element) => !overlay.isOwn(element))
    return hit && pointedBox(hit)
  }

  return { pick }
}
