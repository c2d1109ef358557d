import { afterAll, afterEach, beforeAll } from 'vitest'
import { type DemoSite, serveDemo } from '../../demo/serve-demo.ts'
import { type Driver, type LaunchOptions, launch } from '../browsers/driver.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import type { BrowserName } from '../browsers/find-browser.ts'
import { clearStore } from '../browsers/in-extension.ts'
import { until } from '../browsers/until.ts'
import { shareBrowser } from './shared-browser.ts'

/** The browser of this run. The same tests run once in each. */
export const BROWSER = (process.env.TRUCE_BROWSER ?? 'chromium') as BrowserName

/** Articles of the demo newspaper, by what is shown on them. */
export const ARTICLE = {
  wall: 'tide-gate',
  dialog: 'oyster-pier',
  bar: 'night-bus',
  lookAlikes: 'seed-library',
  aboutBlocking: 'readers-who-block',
} as const

/** The popup has the page's answer: what it shows stays where it is. */
async function untilLooked(popup: DriverPage): Promise<void> {
  await until('the popup to have looked', () =>
    popup.evaluate(() => document.querySelector('main')?.ariaBusy === 'false'),
  )
}

/** A browser with Truce in it, and the demo newspaper. */
export interface World {
  readonly browser: Driver
  readonly site: DemoSite
  address(kind: keyof typeof ARTICLE, query?: string): string
  /** Opens an article in a tab of its own. */
  open(kind: keyof typeof ARTICLE, query?: string): Promise<DriverPage>
  /** Opens an article with a notice and waits until Truce asks. */
  openAsked(kind: keyof typeof ARTICLE): Promise<DriverPage>
  /** Opens the popup for a page, in a tab of its own, and waits until it has looked at the page. */
  openPopup(page: DriverPage): Promise<DriverPage>
}

export const PROMPT = ['dialog', 'Ad-block notice'] as const

/**
 * The browser that files share, or one of a file's own where it has options. Each test starts without stored
 * choices and other tabs.
 */
export function useWorld(options?: LaunchOptions): World {
  let browser: Driver
  let site: DemoSite
  const opened: DriverPage[] = []

  beforeAll(async () => {
    site = await serveDemo()
    browser = options ? await launch(BROWSER, options) : await shareBrowser(BROWSER)
  })
  afterAll(async () => {
    if (options) await browser?.close()
    await site?.close()
  })
  afterEach(async () => {
    // The test may have closed a tab itself.
    await Promise.allSettled(opened.splice(0).map((page) => page.close()))
    await browser.evaluateInExtension(clearStore)
  })

  const world: World = {
    get browser() {
      return browser
    },
    get site() {
      return site
    },
    address: (kind, query = '') => `${site.origin}/articles/${ARTICLE[kind]}/${query}`,
    async open(kind, query) {
      const page = await browser.newPage(world.address(kind, query))
      opened.push(page)
      return page
    },
    async openAsked(kind) {
      const page = await world.open(kind)
      await page.waitForRole(...PROMPT)
      return page
    },
    async openPopup(page) {
      const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabIdOf(page)}`)
      opened.push(popup)
      await untilLooked(popup)
      return popup
    },
  }
  return world
}
