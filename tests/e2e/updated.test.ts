import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoSite, serveDemo } from '../../demo/serve-demo.ts'
import { type Driver, launch } from '../browsers/driver.ts'
import { until } from '../browsers/until.ts'
import { ARTICLE, BROWSER, PROMPT } from './world.ts'

declare const chrome: { runtime: { reload(): void } }

let site: DemoSite
let browser: Driver
beforeAll(async () => {
  site = await serveDemo()
  // Not the shared one: what is reloaded is gone for the other tests.
  browser = await launch(BROWSER)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

// A gap: in Firefox no word comes, and it is not known yet why.
it.skipIf(BROWSER === 'firefox')(
  'a prompt whose extension was updated says so, and loads the page again upon a press',
  async () => {
    const page = await browser.newPage(`${site.origin}/articles/${ARTICLE.dialog}/`)
    await page.waitForRole(...PROMPT)
    const options = await browser.openExtensionPage('options.html')
    // Its own page goes with it, so no answer comes.
    void options.evaluate(() => chrome.runtime.reload()).catch(() => {})
    await page.bringToFront()
    await page.waitForRole('status', undefined, { timeout: 20_000 })
    expect(await page.getByRole('status').text()).toContain('Truce was updated.')
    expect(await page.getByRole(...PROMPT).count()).toBe(0)
    await page.evaluate(() => Object.assign(window, { isOld: true }))
    await page.getByRole('button', 'Reload').click()
    await until('the page anew', () => page.evaluate(() => !('isOld' in window)))
  },
)
