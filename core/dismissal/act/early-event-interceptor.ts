/**
 * Events that pages cancel so that a reader cannot scroll or select, and that only a listener older than the
 * page's own can hide from the page. Not `wheel`: while the window has a listener for it, Chromium calls none that
 * listens by the older name `mousewheel`, and listening must change nothing in a page.
 * https://github.com/w3c/uievents/issues/331
 */
export const INTERCEPTED_EVENTS = ['keydown', 'touchmove', 'selectstart', 'contextmenu']

/** What to do with an event before the page hears of it. */
export type Interceptor = (event: Event) => void

/** Has the early listeners call another interceptor, or none; returns the one before. */
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
