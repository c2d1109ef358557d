import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, launch } from '../browsers/driver.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import { findPrivacyBadger } from '../browsers/find-privacy-badger.ts'
import { until } from '../browsers/until.ts'
import { type Publisher, servePublisher } from './publisher.ts'
import { BROWSER } from './world.ts'

const badger = BROWSER === 'firefox' ? await findPrivacyBadger() : undefined

const READER = 'with the real Privacy Badger, a reader who wants to support a site'

describe.skipIf(badger)(READER, () => {
  it('learns what Truce cannot see', ({ skip }) =>
    skip('needs Firefox, and TRUCE_BADGER: the folder of an unpacked Privacy Badger'))
})

describe.skipIf(!badger)(READER, () => {
  let site: Publisher
  let browser: Driver
  let steps: DriverPage

  beforeAll(async () => {
    site = await servePublisher()
    browser = await launch(BROWSER, {
      otherAddons: badger ? [badger] : [],
      grantsPermissions: true,
    })
    const page = await browser.newPage(`${site.origin}/story`)
    steps = await browser.openExtensionPage(`support.html?tab=${await browser.tabIdOf(page)}`)
    await steps.waitForRole('heading', 'Support localhost')
    await steps.getByRole('button', 'Support this site').click()
    await steps.waitForRole('button', 'Check now')
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  it('learns that it is there, and how to disable it', async () => {
    await steps.getByRole('button', 'Find out which blocker I use').click()
    await steps.waitForRole('heading', 'Privacy Badger')
    expect(await steps.getByRole('main').text()).toContain('“Disable for this site” for localhost')
  })

  it('learns that the site’s own requests pass, and no more', async () => {
    site.takeSeen()
    await steps.getByRole('button', 'Check now').click()
    const verdict = () => steps.getByRole('region', 'Do its ads load?').text()
    await until('the verdict', async () => (await verdict()).includes('Can’t tell'))
    expect(await verdict()).toContain('Truce can’t see whether ads from elsewhere do.')
    expect(site.takeSeen().map(({ path }) => path)).toEqual([
      '/robots.txt',
      '/ad-728x90-_468x60_728x90.gif',
    ])
  })

  it('opens its list of disabled sites from Truce, which takes the entry Truce gives', async () => {
    await steps.bringToFront()
    await steps.getByRole('button', 'Open the allowed sites of Privacy Badger').click()
    const list = await browser.waitForPage((url) =>
      url.includes('/skin/options.html#tab-allowlist'),
    )
    await list.bringToFront()
    await until('its list', () =>
      list.evaluate(() => document.querySelector('#tab-allowlist')?.checkVisibility()),
    )
    await list.evaluate((entry) => {
      const field = document.querySelector<HTMLInputElement>('#new-disabled-site-input')
      if (field) field.value = entry
      document.querySelector<HTMLButtonElement>('#add-disabled-site')?.click()
    }, 'localhost')
    await until('the entry', () =>
      list.evaluate(() =>
        document.querySelector('#allowlist-select')?.textContent?.includes('localhost'),
      ),
    )
  })
})
