import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, launch } from '../browsers/driver.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import { findUblock } from '../browsers/find-ublock.ts'
import { until } from '../browsers/until.ts'
import { type CaseServer, serveCases } from '../pages/serve-cases.ts'
import { canScroll, snapshot } from './page-snapshot.ts'
import { BROWSER, PROMPT } from './world.ts'

const ublock = BROWSER === 'firefox' ? await findUblock() : undefined

/** What the page's own detector found. */
interface Detected {
  hidden: boolean
  refused: boolean
}

const NOTHING: Detected = { hidden: false, refused: false }

/** What the page's detector reports about its baits. */
function detectedOn(page: DriverPage): Promise<Detected> {
  return until('the page to have looked at its baits', () =>
    page.evaluate(() => {
      const { checked } = document.documentElement.dataset
      return checked ? (JSON.parse(checked) as Detected) : undefined
    }),
  )
}

describe('a page that looks for ad blockers', () => {
  let server: CaseServer
  let address: string
  const open: Driver[] = []

  beforeAll(async () => {
    server = await serveCases()
    address = new URL('/kit/bait-driven.html', server.address('notices/any')).href
  })
  afterAll(async () => {
    await Promise.allSettled(open.map((driver) => driver.close()))
    await server?.close()
  })

  it('shows no notice where Truce runs alone, which blocks nothing and hides no bait', async () => {
    const driver = await launch(BROWSER)
    open.push(driver)
    const page = await driver.newPage(address)
    expect(await detectedOn(page)).toEqual(NOTHING)
    expect(await page.getByRole(...PROMPT).count()).toBe(0)
  })

  it('shows its notice beside the real uBlock Origin; Truce finds it, dismisses it and restores it', async ({
    skip,
  }) => {
    if (!ublock) {
      return skip(
        'needs Firefox and uBlock Origin (Debian: webext-ublock-origin-firefox), or TRUCE_UBLOCK',
      )
    }
    const driver = await launch(BROWSER, { otherAddons: [ublock] })
    open.push(driver)
    const page = await driver.newPage()
    // uBlock Origin blocks nothing until its lists are loaded.
    await until(
      'uBlock Origin to block',
      async () => {
        await page.goto(address)
        return (await detectedOn(page)).refused
      },
      { timeout: 30_000 },
    )
    await page.waitForRole(...PROMPT)
    const before = await snapshot(page)
    expect(await canScroll(page)).toBe(false)

    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('status')
    const isShown = () => page.evaluate(() => document.querySelector('.v4')?.checkVisibility())
    expect(await isShown()).toBe(false)
    expect(await canScroll(page)).toBe(true)

    await page.getByRole('button', 'Undo').click()
    await page.waitForNoRole('status')
    expect(await isShown()).toBe(true)
    expect(await snapshot(page)).toEqual(before)
  })
})
