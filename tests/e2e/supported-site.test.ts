import { describe, expect, it } from 'vitest'
import { fillStore } from '../browsers/in-extension.ts'
import { until } from '../browsers/until.ts'
import { canScroll, snapshot } from './page-snapshot.ts'
import { BROWSER, PROMPT, useWorld } from './world.ts'

const world = useWorld()

const SUPPORTED = { text: '♥', title: expect.stringContaining('you support this site') }

describe('supporting a site from the prompt', () => {
  it('leaves the page as the publisher made it, and the badge shows it', async () => {
    const page = await world.openAsked('wall')
    const before = await snapshot(page)
    await page.getByRole('button', 'Support this site').click()
    await page.waitForNoRole(...PROMPT)
    expect(await page.getByRole('status').text()).toContain('You support this site')
    expect(await snapshot(page)).toEqual(before)
    const tab = await world.browser.tabIdOf(page)
    await until('the heart', async () => (await world.browser.badge(tab)).text === '♥')
    expect(await world.browser.badge(tab)).toEqual(SUPPORTED)
  })

  it('applies on later visits to every page of the site, and changes nothing there', async () => {
    const page = await world.openAsked('wall')
    await page.getByRole('button', 'Support this site').click()
    await page.waitForRole('status')
    await page.goto(world.address('dialog'))
    await until('the page’s own notice', () =>
      page.evaluate(() => document.querySelector('dialog:modal') !== null),
    )
    const tab = await world.browser.tabIdOf(page)
    await until('the heart', async () => (await world.browser.badge(tab)).text === '♥')
    expect(await page.getByRole(...PROMPT).count()).toBe(0)
    expect(await page.evaluate(() => document.querySelector('[popover]'))).toBeNull()
  })

  it('says so when the browser cannot store it, and stores nothing', async ({ skip }) => {
    if (BROWSER === 'firefox') return skip('Firefox sets the store no limit')
    // First, for every page of Truce is told what was stored, ten megabytes of it, and that takes a while.
    await world.browser.evaluateInExtension(fillStore)
    const page = await world.openAsked('wall')
    await page.getByRole('button', 'Support this site').click()
    const status = await page.waitForRole('status')
    expect(await status.text()).toContain('Nothing was changed')
    const popup = await world.openPopup(page)
    expect(await popup.getByRole('switch', 'Support this site').isChecked()).toBe(false)
  })

  it('can be undone at once: then Truce asks again', async () => {
    const page = await world.openAsked('wall')
    await page.getByRole('button', 'Support this site').click()
    await page.waitForRole('status')
    await page.getByRole('button', 'Undo').click()
    await page.waitForRole(...PROMPT)
  })
})

describe('supporting a site from the popup', () => {
  it('undoes what was done to the page', async () => {
    const page = await world.openAsked('wall')
    const before = await snapshot(page)
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('status')
    const popup = await world.openPopup(page)
    await popup.getByRole('switch', 'Support this site').click()
    await until('the popup to say so', async () =>
      (await popup.getByRole('main').text()).includes('You support this site'),
    )
    await page.bringToFront()
    await until('the page to be as it was', async () => {
      const now = await snapshot(page)
      return now.markup === before.markup && now.html.overflow === before.html.overflow
    })
    expect(await snapshot(page)).toEqual(before)
  })

  it('lets Truce ask again once it is switched off', async () => {
    const page = await world.openAsked('wall')
    const popup = await world.openPopup(page)
    await popup.getByRole('switch', 'Support this site').click()
    await until('the switch to be on', () =>
      popup.getByRole('switch', 'Support this site').isChecked(),
    )
    await page.waitForNoRole(...PROMPT)
    await popup.bringToFront()
    await popup.getByRole('switch', 'Support this site').click()
    await page.waitForRole(...PROMPT)
    expect(await canScroll(page)).toBe(false)
  })
})
