import { mkdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serveDemo } from '../demo/serve-demo.ts'
import { type Driver, launch } from '../tests/browsers/driver.ts'
import type { DriverPage } from '../tests/browsers/driver-page.ts'
import type { BrowserName } from '../tests/browsers/find-browser.ts'

/**
 * Takes the pictures of the README from the builds at hand, one of every surface in light and dark:
 *
 *   npm run build && npm run screenshots [-- --browser firefox] [--width px] [--out folder]
 *
 * `--width` takes every surface at that width, for instance a phone's. Such pictures are not for the README, so pass
 * `--out` as well.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** A name for the demo newspaper that every machine knows to be itself. */
const SITE = 'harbour-gazette.localhost'

/** The popup's own width; its height follows what it says. */
const POPUP_WIDTH = 360

/** What a picture in the repository may weigh. */
const MAX_BYTES = 200_000

type Scheme = 'light' | 'dark'

/** What every picture is taken with. */
interface Scene {
  browser: Driver
  /** Address of an article with a notice. */
  article: string
  /** The width wanted by hand for every surface. */
  width: number | undefined
}

/** Shows a surface in a page of the size it is to be taken in. */
type Surface = (scene: Scene) => Promise<DriverPage>

const SURFACES: Record<string, Surface> = {
  async prompt({ browser, article, width = 960 }) {
    const page = await openAsked(browser, article)
    await page.setViewport({ width, height: 640 })
    return page
  },

  async popup({ browser, article, width = POPUP_WIDTH }) {
    const page = await openAsked(browser, article)
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabIdOf(page)}`)
    await popup.waitForRole('blockquote')
    await fitPage(popup, width)
    return popup
  },

  async reader({ browser, article, width = 960 }) {
    const page = await openAsked(browser, article)
    await page.getByRole('button', 'Open reader view').click()
    await page.waitForRole('toolbar', 'Reading controls')
    await page.setViewport({ width, height: 800 })
    return page
  },

  async related({ browser, article, width = 960 }) {
    const page = await SURFACES.reader?.({ browser, article, width })
    if (!page) throw new Error('There is no reader view')
    await page
      .getByRole('navigation', 'Related links')
      .evaluate((links) => links.scrollIntoView({ block: 'end', behavior: 'instant' }))
    return page
  },

  async options({ browser, width = 760 }) {
    await browser.evaluateInExtension(storeSomeSites)
    const page = await browser.openExtensionPage('options.html')
    await page.waitForRole('searchbox')
    await fitPage(page, width)
    return page
  },

  async welcome({ browser, width = 760 }) {
    const page = await browser.openExtensionPage('welcome.html')
    await page.waitForRole('heading')
    await fitPage(page, width)
    return page
  },
}

async function openAsked(browser: Driver, article: string): Promise<DriverPage> {
  const page = await browser.newPage(article)
  await page.waitForRole('dialog', 'Ad-block notice')
  return page
}

/** Makes the viewport as high as what it shows. */
async function fitPage(page: DriverPage, width: number): Promise<void> {
  await page.setViewport({ width, height: 100 })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewport({ width, height })
}

/** Stores a list of sites as after a few weeks of use. Runs in the extension. */
async function storeSomeSites(): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: { storage: ChromeStorage } }).chrome
  const day = (date: string) => new Date(`${date}T12:00`).getTime()
  await storage.local.set({
    sites: {
      'harbour-gazette.example': { support: true, updatedAt: day('2026-10-19') },
      'recipes.example': { support: false, whenNotice: 'dismiss', updatedAt: day('2026-10-11') },
      'forum.gardeners.example': {
        support: false,
        whenNotice: 'leave',
        updatedAt: day('2026-09-28'),
      },
    },
  })
}

interface ChromeStorage {
  local: { set(items: object): Promise<void> }
}

async function takeAll(name: BrowserName, scheme: Scheme, out: string, width?: number) {
  const site = await serveDemo()
  const browser = await launch(name, { colorScheme: scheme, reducedMotion: true })
  try {
    const article = `http://${SITE}:${new URL(site.origin).port}/articles/tide-gate/`
    for (const [surface, show] of Object.entries(SURFACES)) {
      const page = await show({ browser, article, width })
      await page.bringToFront()
      const path = join(out, `${surface}-${scheme}.png`)
      await page.screenshot(path)
      const { size } = await stat(path)
      console.log(`${relative(ROOT, path)} ${Math.ceil(size / 1000)} kB`)
      if (size > MAX_BYTES) throw new Error(`${path} is larger than ${MAX_BYTES} bytes`)
    }
  } finally {
    await browser.close()
    await site.close()
  }
}

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    width: { type: 'string' },
    out: { type: 'string', default: join(ROOT, 'docs/screenshots') },
  },
})
if (values.browser !== 'chromium' && values.browser !== 'firefox') {
  throw new TypeError(`--browser takes chromium or firefox, not ${values.browser}`)
}
await mkdir(values.out, { recursive: true })
for (const scheme of ['light', 'dark'] as const) {
  await takeAll(values.browser, scheme, values.out, values.width ? Number(values.width) : undefined)
}
