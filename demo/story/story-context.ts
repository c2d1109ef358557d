import type { Driver } from '../../tests/browsers/driver.ts'
import type { DriverPage } from '../../tests/browsers/driver-page.ts'
import { until } from '../../tests/browsers/until.ts'

/** What the steps of the story hand on to each other. */
export interface StoryContext {
  readonly browser: Driver
  /** Where the demo newspaper is served. */
  readonly origin: string
  /** The reader's tab. */
  readonly page: DriverPage
  /** The page to look at after the step: the reader's tab, or one opened beside it. */
  shown: DriverPage
  /** What the page with the notice was like before Truce changed anything in it. */
  pageBefore: string
}

/** One thing a reader does, and what must be seen then. */
export interface Step {
  /** Short, lower case, with hyphens: it names the screenshot too. */
  name: string
  /** Returns what was seen, as a sentence; rejects when it is not what was promised. */
  run(context: StoryContext): Promise<string>
}

/** Long enough for Truce to find a notice and ask about it, had there been one. */
const WATCH_TIME = 1500

/** Long enough for a turn of the wheel to move a page that can move. */
const SCROLL_TIME = 400

/** Rejects with `message` unless `isTrue`. */
export function expect(isTrue: boolean, message: string): asserts isTrue {
  if (!isTrue) throw new Error(message)
}

/** Opens an article of the demo newspaper in the reader's tab. */
export async function openArticle(context: StoryContext, slug: string): Promise<void> {
  context.shown = context.page
  await context.page.bringToFront()
  await context.page.goto(`${context.origin}/articles/${slug}/`)
}

/** Whether the wheel scrolls the page. Scrolls back to the top. */
export async function canScroll(page: DriverPage): Promise<boolean> {
  await page.mouse.wheel(300)
  const hasMoved = await until('the page to scroll', () => page.evaluate(() => scrollY > 0), {
    timeout: SCROLL_TIME,
  }).catch(() => false)
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  return hasMoved
}

/** Watches that Truce asks nothing for as long as it would take to ask. */
export async function expectNoPrompt(page: DriverPage): Promise<void> {
  const prompt = page.getByRole('dialog', 'Ad-block notice')
  const hasAsked = await until('a prompt', () => prompt.isVisible(), {
    timeout: WATCH_TIME,
  }).catch(() => false)
  expect(!hasAsked, 'Truce asked about a box that is no ad-block notice')
}

/** Whether an element of the page itself is painted. */
export function isShown(page: DriverPage, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted)
    if (!element) return false
    const { width, height } = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    return width > 0 && height > 0 && style.visibility === 'visible' && style.opacity !== '0'
  }, selector)
}
