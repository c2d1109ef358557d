import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { shareRead } from '@/core/reader/progress'

/** Progress is rounded to this many steps: finer ones would re-render for a change nobody sees. */
const PROGRESS_STEPS = 200

/** How much of the article's body has been read, from 0 to 1. */
export function useShareRead(root: RefObject<HTMLElement | null>): number {
  const [share, setShare] = useState(0)
  useEffect(() => {
    let frame = 0
    const update = () => {
      frame = 0
      const body = root.current?.querySelector('.article-body')?.getBoundingClientRect()
      if (!body) return
      // Measured from the page's top, for the title and the lead image are read as well.
      const top = -scrollY
      const height = body.bottom - top
      setShare(
        Math.round(shareRead({ top, height }, innerHeight) * PROGRESS_STEPS) / PROGRESS_STEPS,
      )
    }
    const schedule = () => {
      frame ||= requestAnimationFrame(update)
    }
    schedule()
    addEventListener('scroll', schedule, { passive: true })
    addEventListener('resize', schedule)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', schedule)
      removeEventListener('resize', schedule)
    }
  }, [root])
  return share
}
