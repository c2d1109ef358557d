/** The size of a page; `isMobile` (touch, mobile layout) works in Chromium only. */
export interface Viewport {
  width: number
  height: number
  isMobile?: boolean
}

/** A function sent into a page as text: it may use its arguments and the page, nothing else. */
export type RemoteFunction<A extends unknown[], R> = (...args: A) => R | Promise<R>

/** An element of a page, in the page itself or in a closed shadow root. */
export interface FoundElement {
  /** Runs a self-contained function in the page's main world, with the element as its first argument. */
  call<A extends unknown[], R>(fn: RemoteFunction<[HTMLElement, ...A], R>, ...args: A): Promise<R>
}

/** The part of a page that each browser implements in its own way. */
export interface PageBackend {
  /** All elements with that role and accessible name now, in document order, closed roots included. */
  find(role: string, name: string | undefined): Promise<FoundElement[]>
  evaluate<A extends unknown[], R>(fn: RemoteFunction<A, R>, args: A): Promise<R>
  goto(url: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  setViewport(viewport: Viewport): Promise<void>
}

/** What a `Locator` needs of its page. */
export interface PageInput {
  readonly mouse: { click(x: number, y: number): Promise<void> }
  readonly touchscreen: { tap(x: number, y: number): Promise<void> }
  readonly keyboard: { type(text: string): Promise<void> }
  evaluate<A extends unknown[], R>(fn: RemoteFunction<A, R>, ...args: A): Promise<R>
  bringToFront(): Promise<void>
}
