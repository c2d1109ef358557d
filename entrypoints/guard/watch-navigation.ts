import { onNavigation } from '@/core/page/on-navigation'

/** A page that changes its address all the time is not followed faster than this. */
const MIN_STAY_MS = 1_000
/** Nor further than this; nobody reads so many articles without one full load. */
const MAX_ARRIVALS = 100

/** Where the reader is; another place in the same document is no other page. */
function placeOf({ pathname, search }: Location): string {
  return pathname + search
}

export interface NavigationWatch {
  /**
   * Compares the address. To be called when something else tells that the page changed: browsers without the
   * Navigation API do not tell of an address that is pushed.
   */
  check(): void
  stop(): void
}

/**
 * Calls back when the page has become another without being loaded: its address is another one, be it
 * pushed, replaced or gone back to.
 */
export function watchNavigation(window: Window, onArrival: () => void): NavigationWatch {
  let place = placeOf(window.location)
  let arrivals = 0
  let timer = 0

  function check(): void {
    if (timer || arrivals >= MAX_ARRIVALS || placeOf(window.location) === place) return
    place = placeOf(window.location)
    arrivals += 1
    timer = window.setTimeout(() => {
      timer = 0
      check()
    }, MIN_STAY_MS)
    onArrival()
  }

  const stopping = new AbortController()
  onNavigation(window, check, stopping.signal)
  return {
    check,
    stop() {
      window.clearTimeout(timer)
      stopping.abort()
    },
  }
}
