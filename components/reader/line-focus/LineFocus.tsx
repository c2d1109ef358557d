import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { nextLine, type TextLine } from '@/core/reader/text-lines'
import { measureLines } from './measure-lines'

/** Where the bright lines are at first, and where scrolling returns them to, as a share of the window's height. */
const HOME = 0.38

/** Beyond these shares of the window's height the page scrolls instead. */
const HIGHEST = 0.2
const LOWEST = 0.6

/** Space above and below the lines, in CSS pixels. More would show parts of the neighbouring lines. */
const PADDING = 1

interface Props {
  root: RefObject<HTMLElement | null>
  /** How many lines stay bright. */
  lines: number
}

/**
 * Dims all but a few lines. The up and down arrows move by a line and scroll near an edge; a press on the text moves
 * there. The overlay takes no pointer events, so the text can still be selected and pressed.
 */
export function LineFocus({ root, lines }: Props) {
  const [band, setBand] = useState<TextLine>()

  useLayoutEffect(() => {
    const article = root.current?.querySelector('article')
    if (!article) return
    const settle = (y: number) => setBand(bandFrom(measureLines(article), y, lines))
    settle(innerHeight * HOME)

    function step(event: KeyboardEvent) {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined
      if (!by || !article || isForControl(event)) return
      event.preventDefault()
      setBand((now) => {
        const all = measureLines(article)
        const next = now && nextLine(all, now, by)
        if (!next) return now
        const y = (next.top + next.bottom) / 2
        const isNearEdge = y > innerHeight * LOWEST || y < innerHeight * HIGHEST
        const before = scrollY
        if (isNearEdge) scrollBy({ top: y - innerHeight * HOME, behavior: 'instant' })
        const moved = scrollY - before
        return bandFrom(
          all.map(({ top, bottom }) => ({ top: top - moved, bottom: bottom - moved })),
          y - moved,
          lines,
        )
      })
    }
    function press(event: MouseEvent) {
      settle(event.clientY)
    }
    // After any other scrolling the lines at the same height light up.
    const followScroll = () =>
      setBand((now) => now && bandFrom(measureLines(article), now.top + PADDING, lines))
    addEventListener('keydown', step)
    article.addEventListener('click', press)
    addEventListener('scroll', followScroll, { passive: true })
    return () => {
      removeEventListener('keydown', step)
      article.removeEventListener('click', press)
      removeEventListener('scroll', followScroll)
    }
  }, [root, lines])

  useEffect(() => {
    const resettle = () => setBand(undefined)
    addEventListener('resize', resettle)
    return () => removeEventListener('resize', resettle)
  }, [])

  if (!band) return null
  return (
    <div class="line-focus" aria-hidden="true">
      <div style={{ top: 0, height: `${Math.max(0, band.top)}px` }} />
      <div style={{ top: `${Math.max(0, band.bottom)}px`, bottom: 0 }} />
    </div>
  )
}

/** The band of `count` lines that begins at height `y`. */
function bandFrom(all: readonly TextLine[], y: number, count: number): TextLine | undefined {
  const at = all.findIndex(({ bottom }) => bottom >= y)
  const first = all[at < 0 ? all.length - 1 : at]
  if (!first) return undefined
  const from = all.indexOf(first)
  const last = all[Math.min(all.length - 1, from + count - 1)] ?? first
  return { top: first.top - PADDING, bottom: last.bottom + PADDING }
}

/** Whether the key is meant for the focused control: a slider, a field, an open panel. */
function isForControl({ target, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || shiftKey) return true
  return (
    target instanceof Element &&
    target.closest('input,select,textarea,[role="toolbar"],dialog,[popover]') !== null
  )
}
