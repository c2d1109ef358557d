import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Place } from '@/core/reader/place'
import { measurePlace, scrollToPlace } from './measure-place'

/** Scrolling has come to rest, in ms. */
const REST_MS = 250

/**
 * Opens the article where it was left, tells where it is left, and keeps the line being read where it is while the
 * look changes under it.
 */
export function usePlace(
  root: RefObject<HTMLElement | null>,
  start: Place | undefined,
  look: unknown,
  left: (place: Place | undefined) => void,
): void {
  const current = useRef(start)
  const tell = useRef(left)
  tell.current = left

  // Also right after the first rendering: that is the look of the place to open at.
  useLayoutEffect(() => {
    if (root.current && current.current) scrollToPlace(root.current, current.current)
  }, [root, look])

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
      if (root.current) current.current = measurePlace(root.current)
    }
    const scrolled = () => {
      asked ||= requestAnimationFrame(measure)
      clearTimeout(timer)
      timer = setTimeout(() => tell.current(current.current), REST_MS)
    }
    // Faces and pictures that come, or do not, move the text once more; the reader's own moves end it.
    const again = () => {
      if (!isTouched && root.current && start) scrollToPlace(root.current, start)
    }
    const growth = new ResizeObserver(again)
    const body = root.current?.querySelector('.body')
    if (body) growth.observe(body)
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
