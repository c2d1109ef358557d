import { getBoundingClientRect } from '@/core/page/node-access'
import { MAX_SCROLL_TRIES, SCROLLED_WITHIN_MS } from '../dismissal-limits'

/** What became of the scrolling that a reader asked for by a key or the wheel. */
export interface CancelledScroll {
  /** The event that came last. */
  latest: Event | undefined
  /** Looks whether the page cancelled the event and moved nothing; if so, scrolls in its place. */
  learn(event: Event, scroll: () => void): void
}

/**
 * @param article moves when a page scrolls a box of its own.
 * @param onCancelled told of the type of event that the page cancels.
 */
export function createCancelledScroll(
  window: Window,
  article: Element | undefined,
  onCancelled: (type: string) => void,
): CancelledScroll {
  function position(): string {
    return [window.scrollY, article && getBoundingClientRect(article).top].join()
  }

  const cancelled: CancelledScroll = {
    latest: undefined,
    learn(event, scroll) {
      const before = position()
      let tries = 0
      const look = () => {
        if (!event.defaultPrevented || position() !== before || tries >= MAX_SCROLL_TRIES) return
        // Another event came meanwhile, and may have led back to where it began.
        if (tries > 0 && cancelled.latest !== event) return
        onCancelled(event.type)
        tries += 1
        scroll()
        // Firefox may undo a scroll with the next frame: see "lets wheel and keys move the page that swallowed
        // them" in tests/e2e/early.test.ts.
        setTimeout(look, SCROLLED_WITHIN_MS)
      }
      setTimeout(look, SCROLLED_WITHIN_MS)
    },
  }
  return cancelled
}
