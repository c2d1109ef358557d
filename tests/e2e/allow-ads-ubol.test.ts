import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, launch } from '../browsers/driver.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import { findUblockLite } from '../browsers/find-ublock-lite.ts'
import { until } from '../browsers/until.ts'
import { type Publisher, servePublisher } from './publisher.ts'
import { BROWSER } from './world.ts'

const ublockLite = BROWSER === 'chromium' ? await findUblockLite() : undefined

const CONTROL = '/robots.txt'
const AD = '/ad-728x90-_468x60_728x90.gif'
const READER = 'with the real uBlock Origin Lite, a reader who wants to support a site'

describe.skipIf(ublockLite)(READER, () => {
  it('lets its ads through', ({ skip }) =>
    skip('needs Chromium, and TRUCE_UBOL: the folder of an unpacked uBlock Origin Lite'))
})

describe.skipIf(!ublockLite)(READER, () => {
  let site: Publisher
  let browser: Driver
  let page: DriverPage
  let steps: DriverPage

  beforeAll(async () => {
    site = await servePublisher()
    browser = await launch(BROWSER, { otherAddons: ublockLite ? [ublockLite] : [] })
    page = await browser.newPage()
    // Its rules are there when it has started.
    await until('uBlock Origin Lite to block', async () => {
      await page.goto(`${site.origin}/story`)
      return page.evaluate(isStopped, AD)
    })
    site.takeSeen()
    steps = await browser.openExtensionPage(`support.html?tab=${await browser.tabIdOf(page)}`)
    await steps.waitForRole('heading', 'Support localhost')
    await steps.getByRole('button', 'Support this site').click()
    await steps.waitForRole('button', 'Check now')
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  async function check(words: string): Promise<string[]> {
    await steps.bringToFront()
    site.takeSeen()
    await steps.getByRole('button', 'Check now').click()
    await until(
      `the verdict “${words}”`,
      async () => (await steps.getByRole('region', 'Do its ads load?').text()).includes(words),
      { timeout: 20_000 },
    )
    return site.takeSeen().map(({ path }) => path)
  }

  /** Does in its popup what the steps say: the slider to the end named “no filtering”, or back. */
  async function choose(level: 'no filtering' | 'optimal'): Promise<void> {
    await page.bringToFront()
    const popup = await openPopup(browser)
    await until('its slider', () => popup.evaluate(() => !document.body.matches('.loading, .busy')))
    const stop = `.filteringModeSlider span[data-level="${level === 'optimal' ? 2 : 0}"]`
    await popup.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), stop)
    await until('the mode to be chosen', () =>
      popup.evaluate(
        (wanted) => document.querySelector('#filteringModeText')?.textContent?.includes(wanted),
        level,
      ),
    )
    await popup.close()
  }

  it('learns that the ads are still blocked', async () => {
    expect(await check('Still blocked')).toEqual([CONTROL, CONTROL])
    // Unpacked, it has another id than in the store: the reader picks it from the list, where it comes first.
    const choice = steps.getByRole('radiogroup', 'Which ad blocker do you use?')
    expect(await choice.text()).toMatch(/^Which ad blocker do you use\?\s*uBlock Origin Lite/)
    await steps.getByRole('radio', 'uBlock Origin Lite').click()
    await steps.waitForRole('heading', 'uBlock Origin Lite')
    expect(await steps.getByRole('main').text()).toContain('“no filtering” for localhost')
  })

  it('drags its slider to “no filtering” and learns that the ads load', async () => {
    await choose('no filtering')
    expect(await check('Ads load here.')).toEqual([CONTROL, AD])
  })

  it('learns when it blocks again', async () => {
    await choose('optimal')
    expect(await check('Still blocked')).toEqual([CONTROL, CONTROL])
  })
})

/** Whether a request of the page is stopped before it leaves the browser. */
async function isStopped(path: string): Promise<boolean> {
  return fetch(path, { cache: 'no-store' }).then(
    () => false,
    () => true,
  )
}

/**
 * Its popup, which acts on the tab in front: in a tab behind that.
 *
 * @returns a page of puppeteer's, for the driver knows Truce's pages alone
 */
async function openPopup({ raw }: Driver) {
  const extensions = [...(await raw.extensions()).values()]
  const extension = extensions.find(({ name }) => name.startsWith('uBlock Origin Lite'))
  if (!extension) throw new Error('uBlock Origin Lite is not installed')
  const popup = await raw.newPage({ background: true })
  await popup.goto(`chrome-extension://${extension.id}/popup.html`)
  return popup
}
