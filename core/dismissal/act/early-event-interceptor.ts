import { shared } from '@/core/page/shared'

/**
 * Events that pages cancel to keep a reader from moving on, and that only a listener older than the page's
 * own can keep from it. Not `wheel`: while the window has a listener for it, Chromium tells none that
 * listens by the older name `mousewheel`, and a page must not be changed by Truce watching it.
 */
export const INTERCEPTED_EVENTS = ['keydown', 'touchmove', 'selectstart', 'contextmenu']

/** What to do with an event before the page hears of it. */
type Interceptor = (event: Event) => void

/** The sentinel listens from the start, the guard says what to do. */
declare module '@/core/page/shared' {
  interface Shared {
    hearing?: Interceptor | undefined
  }
}

/**
 * Listens before the page does and does nothing, until `setHearing`. To be called before the page has run a
 * script.
 */
export function interceptEarly(): void {
  for (const type of INTERCEPTED_EVENTS) {
    addEventListener(type, (event) => shared.hearing?.(event), { capture: true, passive: true })
  }
}

/** Says what to do with these events from now on, nothing when called without; returns what held before. */
export function setInterceptor(hearing?: Interceptor): Interceptor | undefined {
  const before = shared.hearing
  shared.hearing = hearing
  return before
}
