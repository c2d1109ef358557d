import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Page } from 'puppeteer-core'
import { Locator } from './locator.ts'
import type { PageBackend, RemoteFunction, Viewport } from './page-backend.ts'
import type { WaitOptions } from './until.ts'

/** A tab, web page or extension page, the same in both browsers. All input is trusted. */
export class DriverPage {
  /** The page as puppeteer knows it, for what this class leaves out. */
  readonly raw: Page
  readonly #backend: PageBackend

  constructor(raw: Page, backend: PageBackend) {
    this.raw = raw
    this.#backend = backend
  }

  get keyboard() {
    return this.raw.keyboard
  }

  readonly touchscreen = {
    tap: (x: number, y: number) => this.raw.touchscreen.tap(x, y),
  }

  readonly mouse = {
    click: (x: number, y: number) => this.raw.mouse.click(x, y),
    /** Turns the wheel over the middle of the page. Resolves before the page has scrolled. */
    wheel: async (deltaY: number) => {
      const [x, y] = await this.evaluate(() => [innerWidth / 2, innerHeight / 2] as const)
      await this.raw.mouse.move(x, y)
      await this.raw.mouse.wheel({ deltaY })
    },
  }

  /** Goes to a URL and waits for its load event. */
  goto(url: string): Promise<void> {
    return this.#backend.goto(url)
  }

  /** Reloads the page and waits for its load event. */
  reload(): Promise<void> {
    return this.#backend.reload()
  }

  /** Presses Back and waits until the earlier page is there. */
  back(): Promise<void> {
    return this.#backend.back()
  }

  /** The URL the document itself reports. */
  url(): Promise<string> {
    return this.evaluate(() => location.href)
  }

  /** Runs a self-contained function in the page's main world; arguments and result travel as JSON. */
  evaluate<A extends unknown[], R>(fn: RemoteFunction<A, R>, ...args: A): Promise<R> {
    return this.#backend.evaluate(fn, args)
  }

  /** The first element with a role (and, if given, exactly that accessible name), looked up lazily. */
  getByRole(role: string, name?: string): Locator {
    return new Locator(this, this.#backend, role, name)
  }

  /** Waits until such an element is there and visible. */
  async waitForRole(role: string, name?: string, options?: WaitOptions): Promise<Locator> {
    const locator = this.getByRole(role, name)
    await locator.waitFor(options)
    return locator
  }

  /** Waits until no such element is visible any more. */
  waitForNoRole(role: string, name?: string, options?: WaitOptions): Promise<void> {
    return this.getByRole(role, name).waitForGone(options)
  }

  /** Saves what the viewport shows as a PNG, making its folder. */
  async screenshot(path: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true })
    await this.raw.screenshot({ path: path as `${string}.png` })
  }

  bringToFront(): Promise<void> {
    return this.raw.bringToFront()
  }

  setViewport(viewport: Viewport): Promise<void> {
    return this.#backend.setViewport(viewport)
  }

  close(): Promise<void> {
    return this.raw.close()
  }
}
