import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, launch } from '../browsers/driver.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import { findUblock } from '../browsers/find-ublock.ts'
import { until } from '../browsers/until.ts'
import { type CaseServer, serveCases } from '../pages/serve-cases.ts'
import { snapshot } from './page-snapshot.ts'
import { BROWSER, PROMPT } from './world.ts'

const ublock = BROWSER === 'firefox' ? await findUblock() : undefined

/** Whether the picture of the page's own detector was blocked. */
function isRefused(page: DriverPage): Promise<boolean> {
  return until('the page to have looked at its baits', () =>
    page.evaluate(() => document.documentElement.dataset.checked),
  ).then((checked) => (JSON.parse(checked) as { refused: boolean }).refused)
}

const isSupportPage = (url: string) => url.includes('/support.html')
const isPowerButton = (url: string) => url.includes('/popup-fenix.html')

const READER = 'with the real uBlock Origin, a reader who wants to support a site'

describe.skipIf(ublock)(READER, () => {
  it('lets its ads through', ({ skip }) =>
    skip('needs Firefox and uBlock Origin (Debian: webext-ublock-origin-firefox), or TRUCE_UBLOCK'))
})

describe.skipIf(!ublock)(READER, () => {
  let server: CaseServer
  let browser: Driver
  let page: DriverPage
  let steps: DriverPage

  beforeAll(async () => {
    server = await serveCases()
    browser = await launch(BROWSER, {
      otherAddons: ublock ? [ublock] : [],
      grantsPermissions: true,
    })
    const address = new URL('/kit/bait-driven.html', server.address('notices/any')).href
    page = await browser.newPage()
    // uBlock Origin blocks nothing until its lists are loaded.
    await until(
      'uBlock Origin to block',
      async () => {
        await page.goto(address)
        return isRefused(page)
      },
      { timeout: 30_000 },
    )
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const verdict = (words: string) =>
    until(`the verdict “${words}”`, async () =>
      (await steps.getByRole('region', 'Do its ads load?').text()).includes(words),
    )

  /** Opens uBlock Origin's page from Truce, presses its power button for the site, and comes back. */
  async function pressPowerButton(): Promise<void> {
    await steps.bringToFront()
    await steps.getByRole('button', 'Open uBlock Origin for this site').click()
    const button = await browser.waitForPage(isPowerButton)
    await button.bringToFront()
    const [x, y] = await until('uBlock Origin to know its site', () =>
      button.evaluate(() => {
        const hasSite = document.querySelector('#hostname')?.textContent?.includes('localhost')
        const box = document.querySelector('#switch')?.getBoundingClientRect()
        const isReady = hasSite && !document.body.classList.contains('loading')
        return isReady && box && ([box.x + box.width / 2, box.y + box.height / 2] as const)
      }),
    )
    const isOff = () => button.evaluate(() => document.body.classList.contains('off'))
    const before = await isOff()
    await button.mouse.click(x, y)
    await until('uBlock Origin to have switched', async () => (await isOff()) !== before)
    await button.close()
    await steps.bringToFront()
  }

  it('chooses to support the site at the notice, and the steps open', async () => {
    await page.waitForRole(...PROMPT)
    await page.getByRole('button', 'Support this site').click()
    await page.waitForRole('status')
    await page.getByRole('button', 'How to allow its ads').click()
    steps = await browser.waitForPage(isSupportPage)
    await steps.waitForRole('heading', 'Support localhost')
    await verdict('Not checked yet.')
  })

  it('lets Truce find out which blocker is installed', async () => {
    await steps.getByRole('button', 'Find out which blocker I use').click()
    await steps.waitForRole('heading', 'uBlock Origin')
    expect(await steps.getByRole('button', 'Find out which blocker I use').count()).toBe(0)
    expect(await steps.getByRole('main').text()).toContain('large power button')
  })

  it('learns that the ads are still blocked, and by which blocker', async () => {
    await steps.getByRole('button', 'Check now').click()
    await verdict('Still blocked by uBlock Origin.')
  })

  it('presses uBlock Origin’s own power button and learns that the ads load', async () => {
    await pressPowerButton()
    await verdict('Ads load here.')
  })

  it('sees the page untouched and without its notice', async () => {
    await page.bringToFront()
    expect(await isRefused(page)).toBe(false)
    const before = await snapshot(page)
    expect(await page.getByRole(...PROMPT).count()).toBe(0)
    expect(await snapshot(page)).toEqual(before)
    const tab = await browser.tabIdOf(page)
    await until('the heart', async () => (await browser.badge(tab)).text === '♥')
  })

  it('unfolds what is done, and learns when it blocks again', async () => {
    await steps.bringToFront()
    await steps.getByRole('heading', 'Let its ads through').click()
    await pressPowerButton()
    await verdict('Still blocked by uBlock Origin.')
  })
})
