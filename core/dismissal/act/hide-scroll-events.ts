import { MAX_CLAMPED } from '../dismissal-limits'
import type { Undo } from '../types'

/**
 * Lets a reader scroll a page that answers each `scroll` by going back to where it was: from then on it hears of none. Whether
 * it does is learnt from what scrolls first; a page that goes back only later, under a menu, does so for another reason.
 */
export function hideScrollEvents(window: Window): Undo {
  const stood = window.scrollY
  let clamped = 0
  const options = { capture: true, passive: true }
  const stop = () => window.removeEventListener('scroll', onScroll, options)

  function onScroll(event: Event): void {
    const to = window.scrollY
    if (clamped >= MAX_CLAMPED) event.stopImmediatePropagation()
    else if (to !== stood)
      // By then the page's own listeners have been called.
      window.setTimeout(() => {
        if (clamped >= MAX_CLAMPED) return
        if (window.scrollY !== stood) return stop()
        clamped += 1
        if (clamped === MAX_CLAMPED) window.scrollTo({ top: to, behavior: 'instant' })
      })
  }

  window.addEventListener('scroll', onScroll, options)
  return stop
}
