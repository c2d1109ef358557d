import { beforeAll, describe, expect, it } from 'vitest'
import { until } from '../browsers/until.ts'
import { canScroll, snapshot } from './page-snapshot.ts'
import { PROMPT, useWorld } from './world.ts'

const world = useWorld({}) // Its own: no other file could do without the access to sites.

describe('with site access withheld', () => {
  beforeAll(() => world.browser.withholdSiteAccess())

  it('Truce does nothing until the toolbar button is pressed', async () => {
    const page = await world.open('wall')
    await until('the notice', () =>
      page.evaluate(() => getComputedStyle(document.documentElement).overflow === 'hidden'),
    )
    const before = await snapshot(page)
    expect(await page.getByRole(...PROMPT).count()).toBe(0)
    expect(await snapshot(page)).toEqual(before)
  })

  it('a press lets Truce ask, dismiss and undo', async () => {
    const page = await world.open('wall')
    await world.browser.triggerAction(page)
    await page.waitForRole(...PROMPT)
    const before = await snapshot(page)
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('status')
    expect(await canScroll(page)).toBe(true)
    await page.getByRole('button', 'Undo').click()
    await page.waitForNoRole('status')
    expect(await snapshot(page)).toEqual(before)
  })

  it('a press lets Truce open the reader view', async () => {
    const page = await world.open('wall')
    await world.browser.triggerAction(page)
    await page.waitForRole(...PROMPT)
    await page.getByRole('button', 'Open reader view').click()
    await page.waitForRole('toolbar', 'Reading controls')
    // Without site access no rule removes the cookies from picture requests, so no picture is requested.
    expect(await page.evaluate(() => document.images.length)).toBe(0)
    expect(await page.getByRole('article').text()).toContain('Open picture: ')
  })

  it('a press lets Truce store the site as supported', async () => {
    const page = await world.open('wall')
    await world.browser.triggerAction(page)
    await page.waitForRole(...PROMPT)
    await page.getByRole('button', 'Support this site').click()
    await page.waitForRole('status')
    const options = await world.browser.openExtensionPage('options.html')
    const site = new URL(world.site.origin).hostname
    await options.waitForRole('button', `Remove ${site}`)
    await options.close()
  })
})
