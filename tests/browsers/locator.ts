import type { FoundElement, PageBackend, PageInput, RemoteFunction } from './page-backend.ts'
import { until, type WaitOptions } from './until.ts'

/** Where an element is in the viewport, in CSS pixels. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/**
 * An element of a page by role and accessible name. It is looked up at every use, so it survives
 * re-rendering. What acts on it or reads it waits for it first; `isVisible` and `count` do not.
 */
export class Locator {
  readonly #page: PageInput
  readonly #backend: PageBackend
  readonly #role: string
  readonly #name: string | undefined

  constructor(page: PageInput, backend: PageBackend, role: string, name: string | undefined) {
    this.#page = page
    this.#backend = backend
    this.#role = role
    this.#name = name
  }

  /** Its name in messages: `button "Undo"`. */
  toString(): string {
    return this.#name === undefined ? this.#role : `${this.#role} "${this.#name}"`
  }

  /** How many such elements there are now. */
  async count(): Promise<number> {
    return (await this.#find()).length
  }

  /** Whether the first one is there now and has a visible box. */
  async isVisible(): Promise<boolean> {
    const [element] = await this.#find()
    return element !== undefined && (await element.call(isVisible))
  }

  /** Waits until it is visible. */
  async waitFor(options?: WaitOptions): Promise<void> {
    await until(`${this}`, () => this.isVisible(), options)
  }

  /** Waits until it is gone or invisible. */
  async waitForGone(options?: WaitOptions): Promise<void> {
    await until(`${this} to go away`, async () => !(await this.isVisible()), options)
  }

  /**
   * Clicks its middle with the mouse, once it is visible, enabled, at rest and not covered by
   * anything else; rejects when that does not come true in time.
   */
  async click(options?: WaitOptions): Promise<void> {
    const { x, y } = await this.#pressablePoint(options)
    await this.#page.mouse.click(x, y)
  }

  /** Taps its middle with a finger, when it could be clicked. */
  async tap(options?: WaitOptions): Promise<void> {
    const { x, y } = await this.#pressablePoint(options)
    await this.#page.touchscreen.tap(x, y)
  }

  async #pressablePoint(options?: WaitOptions) {
    let earlier = ''
    return until(
      `${this} to be clickable`,
      async () => {
        const found = await (await this.#first()).call(clickablePoint)
        const here = JSON.stringify(found)
        const isAtRest = here === earlier
        earlier = here
        if (typeof found === 'string') throw new Error(`${this} ${found}`)
        return isAtRest && found
      },
      options,
    )
  }

  /** Clicks it and types with the keyboard. */
  async type(text: string): Promise<void> {
    await this.click()
    await this.#page.keyboard.type(text)
  }

  /** Its text as the reader sees it. */
  text(): Promise<string> {
    return this.evaluate((element) => element.innerText.trim())
  }

  /** Its box in the viewport. */
  box(): Promise<Box> {
    return this.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x, y, width, height }
    })
  }

  /** Whether a checkbox, radio or switch is on, native or ARIA. */
  isChecked(): Promise<boolean> {
    return this.evaluate(
      (element) =>
        (element as HTMLInputElement).checked ?? element.getAttribute('aria-checked') === 'true',
    )
  }

  /** Whether a control is switched off, itself or by its fieldset or ARIA. */
  isDisabled(): Promise<boolean> {
    return this.evaluate(
      (element) => element.matches(':disabled') || element.ariaDisabled === 'true',
    )
  }

  /** Waits for it and runs a self-contained function on it in the page's main world. */
  evaluate<A extends unknown[], R>(
    fn: RemoteFunction<[HTMLElement, ...A], R>,
    ...args: A
  ): Promise<R> {
    return until(`${this}`, async () => ({
      answer: await (await this.#first()).call(fn, ...args),
    })).then(({ answer }) => answer)
  }

  async #first(): Promise<FoundElement> {
    const [element] = await this.#find()
    if (!element) throw new Error(`There is no ${this}`)
    return element
  }

  async #find(): Promise<FoundElement[]> {
    // The accessibility tree of a tab in the background is out of date, and its buttons cannot be pressed.
    const isHidden = await this.#page.evaluate(() => document.visibilityState === 'hidden')
    if (isHidden) await this.#page.bringToFront()
    return this.#backend.find(this.#role, this.#name)
  }
}

function isVisible(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })
}

/** Runs in the page: where to click, or why not yet. */
function clickablePoint(element: HTMLElement): { x: number; y: number } | string {
  if (element.matches(':disabled')) return 'is disabled'
  let box = element.getBoundingClientRect()
  if (box.width === 0 || box.height === 0) return 'has no box'
  const isInside = box.top >= 0 && box.bottom <= innerHeight
  if (!isInside) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    box = element.getBoundingClientRect()
  }
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const root = element.getRootNode() as Document | ShadowRoot
  const hit = root.elementFromPoint(point.x, point.y)
  const labels = [...((element as HTMLInputElement).labels ?? [])]
  const isHit = [element, ...labels].some((target) => target === hit || target.contains(hit))
  return isHit && hit ? point : `is covered by ${hit?.outerHTML.slice(0, 80) ?? 'something'}`
}
