import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { shareRead } from '@/core/reader/progress'

/** Steps in which progress is told: finer ones would render the page anew for nothing to be seen. */
const STEPS = 200

/** How much of the article's body has been read, from 0 to 1. */
export function useShareRead(root: RefObject<HTMLElement | null>): number {
  const [share, setShare] = useState(0)
  useEffect(() => {
    let asked = 0
    const update = () => {
      asked = 0
      const body = root.current?.querySelector('.body')?.getBoundingClientRect()
      if (!body) return
      // From the page's top: a lead picture belongs to what is read.
      const top = -scrollY
      const height = body.bottom - top
      setShare(Math.round(shareRead({ top, height }, innerHeight) * STEPS) / STEPS)
    }
    const ask = () => {
      asked ||= requestAnimationFrame(update)
    }
    ask()
    addEventListener('scroll', ask, { passive: true })
    addEventListener('resize', ask)
    return () => {
      cancelAnimationFrame(asked)
      removeEventListener('scroll', ask)
      removeEventListener('resize', ask)
    }
  }, [root])
  return share
}
