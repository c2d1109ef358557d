import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoSite, serveDemo } from '../../demo/serve-demo.ts'
import { type Driver, launch } from '../browsers/driver.ts'
import { findBuild } from '../browsers/find-build.ts'
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

const openAsked = async () => {
  const page = await browser.newPage(`${site.origin}/articles/${ARTICLE.dialog}/`)
  await page.waitForRole(...PROMPT)
  return page
}

// Chromium lets the former version's scripts run on, cut off from the extension.
it.skipIf(BROWSER === 'firefox')(
  'a prompt whose extension was updated says so, and loads the page again upon a press',
  async () => {
    const page = await openAsked()
    const options = await browser.openExtensionPage('options.html')
    // Its own page goes with it, so no answer comes.
    void options.evaluate(() => chrome.runtime.reload()).catch(() => {})
    await page.bringToFront()
    await page.waitForRole('status', undefined, { timeout: 20_000 })
    expect(await page.getByRole('status').text()).toContain('Truce was updated.')
    expect(await page.getByRole(...PROMPT).count()).toBe(0)
    await page.evaluate(() => void Object.assign(window, { isOld: true }))
    await page.getByRole('button', 'Reload').click()
    await until('the page anew', () => page.evaluate(() => !('isOld' in window)))
  },
)

// Firefox ends them, and has the new version's run in the page as it stands.
it.runIf(BROWSER === 'firefox')(
  'the new version asks in place of the former one, whose prompt nobody would answer',
  async () => {
    const page = await openAsked()
    await page.evaluate(() => void Object.assign(window, { isOld: true }))
    await browser.raw.installExtension(await findBuild(BROWSER))
    await page.bringToFront()
    // More than one could not be pressed by its name.
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('button', 'Undo')
    expect(await page.getByRole(...PROMPT).count()).toBe(0)
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1)
    expect(await page.evaluate(() => 'isOld' in window)).toBe(true)
  },
)
