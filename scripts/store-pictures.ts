import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveDemo } from '../demo/serve-demo.ts'
import { type Driver, launch } from '../tests/browsers/driver.ts'
import type { DriverPage } from '../tests/browsers/driver-page.ts'

/**
 * Takes the stores' pictures from the build at hand: five screenshots of the real extension on the demo newspaper, and
 * the two tiles of the Chrome Web Store, without words, for a store shows one set to all languages.
 *
 *     npm run build && npm run store-pictures
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUT = join(ROOT, 'store/pictures')

/** https://developer.chrome.com/docs/webstore/images */
const SCREENSHOT = { width: 1280, height: 800 }
const TILES = { 'tile-small': { width: 440, height: 280 }, marquee: { width: 1400, height: 560 } }

/** The popup's own width, and the most of its height that a screenshot has room for. */
const POPUP = { width: 340, height: 740 }

/** A name for the demo newspaper that every machine knows to be itself. */
const SITE = 'harbour-gazette.localhost'

await mkdir(OUT, { recursive: true })
const site = await serveDemo()
const browser = await launch('chromium', { viewport: SCREENSHOT, reducedMotion: true })
try {
  const article = `http://${SITE}:${new URL(site.origin).port}/articles/tide-gate/`
  await takeScreenshots(browser, article)
  const icon = dataUrl(await readFile(join(ROOT, 'assets/public/icon/128.png')))
  for (const [name, size] of Object.entries(TILES)) {
    const page = await browser.newPage('about:blank')
    await page.setViewport(size)
    await page.evaluate(drawTile, icon)
    await settle(page)
    await page.screenshot(join(OUT, `${name}.png`))
  }
} finally {
  await browser.close()
  await site.close()
}

async function takeScreenshots(driver: Driver, article: string): Promise<void> {
  const page = await driver.newPage(article)
  await page.waitForRole('dialog', 'Ad-block notice')
  await page.screenshot(join(OUT, '1-prompt.png'))
  await page.getByRole('button', 'Not now').click()
  await page.waitForNoRole('dialog', 'Ad-block notice')
  await takePopup(driver, page)

  const reader = await driver.newPage(article)
  await (await reader.waitForRole('button', 'Open reader view')).click()
  await reader.waitForRole('toolbar', 'Reading controls')
  await settle(reader)
  await reader.screenshot(join(OUT, '3-reader.png'))
  await reader
    .getByRole('navigation', 'Related links')
    .evaluate((links) => links.scrollIntoView({ block: 'end', behavior: 'instant' }))
  await settle(reader)
  await reader.screenshot(join(OUT, '4-related.png'))

  const options = await driver.openExtensionPage('options.html')
  await options.waitForRole('radiogroup', 'When a notice appears')
  await options.screenshot(join(OUT, '5-settings.png'))
}

/** The popup where the browser shows it: a picture of it in the corner of a picture of its page. */
async function takePopup(driver: Driver, page: DriverPage): Promise<void> {
  const popup = await driver.openExtensionPage(`popup.html?tab=${await driver.tabIdOf(page)}`)
  await popup.waitForRole('blockquote')
  await popup.setViewport({ ...POPUP, height: 100 })
  const height = await popup.evaluate(() => document.documentElement.scrollHeight)
  await popup.setViewport({ ...POPUP, height: Math.min(height, POPUP.height) })
  const path = join(OUT, '2-popup.png')
  await page.bringToFront()
  await page.screenshot(path)
  const back = dataUrl(await readFile(path))
  await popup.bringToFront()
  await popup.screenshot(path)
  const front = dataUrl(await readFile(path))
  const both = await driver.newPage('about:blank')
  await both.setViewport(SCREENSHOT)
  await both.evaluate(layOver, back, front)
  await settle(both)
  await both.screenshot(path)
  await both.close()
  await popup.close()
}

/** Runs in an empty page. */
function layOver(back: string, front: string): void {
  document.body.style.cssText = `margin:0; background:url(${back})`
  const popup = document.body.appendChild(new Image())
  popup.src = front
  popup.style.cssText =
    'position:fixed; top:8px; right:24px; border-radius:10px; box-shadow:0 8px 32px #0006'
}

/** Runs in an empty page: Truce's icon before a page whose notice has moved aside. */
function drawTile(icon: string): void {
  const line = (width: number) => `<i style="width:${width}%"></i>`
  document.body.innerHTML = `<style>
    body { margin:0; height:100vh; background:#1f6f5c; overflow:hidden; position:relative }
    main { position:absolute; inset:16% 12% -10%; border-radius:2vw; background:#f7f4ec;
      padding:6% 8%; box-sizing:border-box }
    i { display:block; height:5vh; margin-bottom:4vh; border-radius:2vh; background:#d9d3c4 }
    img { position:absolute; top:50%; left:50%; width:38vh; translate:-50% -50%;
      filter:drop-shadow(0 1vh 2vh #0004) }
  </style><main>${[70, 100, 94, 98, 60].map(line).join('')}</main><img src="${icon}" alt="">`
}

/** Resolves when the pictures in sight of a page are decoded; those below load when they are scrolled to. */
function settle(page: DriverPage): Promise<void> {
  return page.evaluate(async () => {
    const isInSight = (image: Element) => image.getBoundingClientRect().top < innerHeight
    await Promise.all([...document.images].filter(isInSight).map((image) => image.decode()))
  })
}

function dataUrl(png: Buffer): string {
  return `data:image/png;base64,${png.toString('base64')}`
}
