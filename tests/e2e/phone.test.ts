import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoSite, serveDemo } from '../../demo/serve-demo.ts'
import { type Driver, launch } from '../browsers/driver.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import type { Locator } from '../browsers/locator.ts'
import { until } from '../browsers/until.ts'
import { canScroll } from './page-snapshot.ts'
import { makePhoneBuild } from './phone-build.ts'
import { ARTICLE, BROWSER, PROMPT } from './world.ts'

declare const chrome: Record<string, unknown>

/** Common of phones; CSS pixels. */
const VIEWPORT = { width: 360, height: 740 }

// Firefox for Android cannot be driven here; docs/android.md tells what this stands for and what it does not.
describe.runIf(BROWSER === 'firefox')('on a phone, without menus and commands', () => {
  let browser: Driver
  let site: DemoSite
  let build: Awaited<ReturnType<typeof makePhoneBuild>>

  beforeAll(async () => {
    site = await serveDemo()
    build = await makePhoneBuild()
    browser = await launch(BROWSER, { extensionDir: build.folder, viewport: VIEWPORT })
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await build?.remove()
  })

  const open = async (kind: keyof typeof ARTICLE) => {
    const page = await browser.newPage(`${site.origin}/articles/${ARTICLE[kind]}/`)
    await page.waitForRole(...PROMPT)
    return page
  }

  it('has none of these APIs', async () => {
    const present = await browser.evaluateInExtension(() =>
      ['contextMenus', 'menus', 'commands'].filter((name) => chrome[name]),
    )
    expect(present).toEqual([])
  })

  it('the prompt fits, dismisses by touch, and undoes', async () => {
    const page = await open('wall')
    for (const name of ['Dismiss notice', 'Support this site', 'Open reader view', 'Not now'])
      await expectInside(page.getByRole('button', name))
    await page.getByRole('button', 'Dismiss notice').tap()
    await page.waitForRole('status')
    expect(await canScroll(page)).toBe(true)
    await page.getByRole('button', 'Undo').tap()
    await until('the notice to be back', async () => !(await canScroll(page)))
    await page.close()
  })

  it('the popup as a full page dismisses and undoes', async () => {
    const page = await open('wall')
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabIdOf(page)}`)
    await popup.waitForRole('blockquote')
    expect(await overflow(popup)).toBe(0)
    await popup.getByRole('button', 'Dismiss notice').tap()
    await until('Undo', async () => !(await popup.getByRole('button', 'Undo').isDisabled()))
    expect(await canScroll(page)).toBe(true)
    await popup.getByRole('button', 'Undo').tap()
    await until('the notice to be back', async () => !(await canScroll(page)))
    await popup.close()
    await page.close()
  })

  it('the reader view opens, and Back returns', async () => {
    const page = await open('wall')
    await page.getByRole('button', 'Open reader view').tap()
    await page.waitForRole('toolbar', 'Reading controls')
    expect(await page.getByRole('article').text()).toContain('tide')
    expect(await overflow(page)).toBe(0)
    await page.back()
    await until('the page', async () => (await page.url()).startsWith(site.origin))
    await page.close()
  })

  it('the page about support opens beside its site', async () => {
    const page = await open('wall')
    await page.getByRole('button', 'Support this site').tap()
    await (await page.waitForRole('button', 'How to allow its ads')).tap()
    const support = await browser.waitForPage((url) => url.includes('/support.html'))
    await support.waitForRole('heading')
    expect(await overflow(support)).toBe(0)
    await support.close()
    await page.close()
  })

  it('the settings fit and keep a choice', async () => {
    const options = await browser.openExtensionPage('options.html')
    await options.waitForRole('radiogroup', 'When a notice appears')
    expect(await overflow(options)).toBe(0)
    await options.getByRole('radio', 'Leave it').tap()
    await until('the choice', () => options.getByRole('radio', 'Leave it').isChecked())
    await options.close()
  })
})

async function expectInside(element: Locator): Promise<void> {
  const { x, y, width, height } = await element.box()
  expect(x).toBeGreaterThanOrEqual(0)
  expect(y).toBeGreaterThanOrEqual(0)
  expect(x + width).toBeLessThanOrEqual(VIEWPORT.width)
  expect(y + height).toBeLessThanOrEqual(VIEWPORT.height)
}

/** By how many pixels a page is wider than the screen. */
function overflow(page: DriverPage): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
}
