/**
 * Events that pages cancel to keep a reader from moving on, and that only a listener older than the page's
 * own can keep from it. Not `wheel`: while the window has a listener for it, Chromium tells none that
 * listens by the older name `mousewheel`, and a page must not be changed by Truce watching it.
 */
export const INTERCEPTED_EVENTS = ['keydown', 'touchmove', 'selectstart', 'contextmenu']

/** What to do with an event before the page hears of it. */
export type Interceptor = (event: Event) => void

/** Has the early listeners call another interceptor, none when called without; returns the one before. */
export type SetInterceptor = (next?: Interceptor) => Interceptor | undefined

/**
 * Listens before the page does. To be called before the page has run a script.
 *
 * @param current the interceptor at the time of the event; without one nothing happens.
 */
export function interceptEarly(current: () => Interceptor | undefined): void {
  for (const type of INTERCEPTED_EVENTS) {
    addEventListener(type, (event) => current()?.(event), { capture: true, passive: true })
  }
}
