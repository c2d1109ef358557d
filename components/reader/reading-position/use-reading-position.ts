import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ReadingPosition } from '@/core/reader/reading-position'
import { measurePosition, scrollToPosition } from './measure-position'

/** Scrolling has come to rest, in ms. */
const REST_MS = 250

/**
 * Opens the article where it was left, tells where it is left, and keeps the line being read where it is while the
 * look changes under it; `look` is another string whenever it does.
 */
export function useReadingPosition(
  root: RefObject<HTMLElement | null>,
  start: ReadingPosition | undefined,
  look: string,
  left: (place: ReadingPosition | undefined) => void,
): void {
  const current = useRef(start)
  /** Where the page was scrolled to when `current` was its place: another figure is a move of the reader's. */
  const held = useRef(0)
  const tell = useRef(left)
  tell.current = left

  const hold = (place: ReadingPosition | undefined) => {
    if (root.current && place) scrollToPosition(root.current, place)
    held.current = scrollY
  }

  // Also right after the first rendering: that is the look of the place to open at.
  useLayoutEffect(() => hold(current.current), [root, look])

  useEffect(() => {
    history.scrollRestoration = 'manual'
    let isTouched = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const touch = () => {
      isTouched = true
    }
    let asked = 0
    const measure = () => {
      asked = 0
      if (!root.current) return
      current.current = measurePosition(root.current)
      held.current = scrollY
    }
    const scrolled = () => {
      if (scrollY === held.current) return
      asked ||= requestAnimationFrame(measure)
      clearTimeout(timer)
      timer = setTimeout(() => tell.current(current.current), REST_MS)
    }
    // Faces and pictures that come, or do not, move the text, and no browser holds the line through all of it.
    // Until the reader's own first move it is the line to open at.
    const again = () => {
      if (!isTouched && start) hold(start)
      else if (scrollY === held.current) hold(current.current)
    }
    const growth = new ResizeObserver(again)
    if (root.current) growth.observe(root.current)
    addEventListener('scroll', scrolled, { passive: true })
    for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      addEventListener(kind, touch, { passive: true })
    }
    return () => {
      clearTimeout(timer)
      cancelAnimationFrame(asked)
      growth.disconnect()
      removeEventListener('scroll', scrolled)
      for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
        removeEventListener(kind, touch)
      }
    }
  }, [root, start])
}
