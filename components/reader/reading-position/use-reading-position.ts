import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ReadingPosition } from '@/core/reader/reading-position'
import { measurePosition, scrollToPosition } from './measure-position'

/** Scrolling has ended when this time passes without a scroll event. */
const REST_MS = 250

/**
 * Opens the article at the position where the reader left it, and reports the position whenever scrolling ends. While
 * the text moves under the reader, the line being read stays in place.
 *
 * @param look changes whenever the look of the text does
 */
export function useReadingPosition(
  root: RefObject<HTMLElement | null>,
  start: ReadingPosition | undefined,
  look: string,
  onPosition: (position: ReadingPosition | undefined) => void,
): void {
  const current = useRef(start)
  /** `scrollY` at `current`. Any other value means that the reader has scrolled. */
  const scrolledTo = useRef(0)
  const report = useRef(onPosition)
  report.current = onPosition

  const restore = (position: ReadingPosition | undefined) => {
    if (root.current && position) scrollToPosition(root.current, position)
    scrolledTo.current = scrollY
  }

  // Also after the first rendering, which opens the article at its position.
  useLayoutEffect(() => restore(current.current), [root, look])

  useEffect(() => {
    history.scrollRestoration = 'manual'
    let hasInput = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const onInput = () => {
      hasInput = true
    }
    let frame = 0
    const measure = () => {
      frame = 0
      if (!root.current) return
      current.current = measurePosition(root.current)
      scrolledTo.current = scrollY
    }
    const onScroll = () => {
      if (scrollY === scrolledTo.current) return
      frame ||= requestAnimationFrame(measure)
      clearTimeout(timer)
      timer = setTimeout(() => report.current(current.current), REST_MS)
    }
    // Fonts and pictures that load move the text, and scroll anchoring does not compensate for all of it. Until the
    // reader's first input the article stays at the position where it opened.
    const onResize = () => {
      if (!hasInput && start) restore(start)
      else if (scrollY === scrolledTo.current) restore(current.current)
    }
    const growth = new ResizeObserver(onResize)
    if (root.current) growth.observe(root.current)
    addEventListener('scroll', onScroll, { passive: true })
    for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      addEventListener(kind, onInput, { passive: true })
    }
    return () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      growth.disconnect()
      removeEventListener('scroll', onScroll)
      for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
        removeEventListener(kind, onInput)
      }
    }
  }, [root, start])
}
