import { describe, expect, it } from 'vitest'
import { until } from '../browsers/until.ts'
import { canScroll } from './page-snapshot.ts'
import { PROMPT, useWorld } from './world.ts'

const world = useWorld()

describe('the popup', () => {
  it('names the site, what was found, the notice’s text and why', async () => {
    const page = await world.openAsked('wall')
    const popup = await world.openPopup(page)
    await until('the popup to have looked', async () =>
      (await popup.getByRole('main').text()).includes('This page shows an ad-block notice.'),
    )
    expect(await popup.getByRole('heading').text()).toBe(new URL(world.site.origin).hostname)
    expect(await popup.getByRole('main').text()).toContain('Please consider supporting us')
    await popup.getByRole('main').evaluate((main) => main.querySelector('summary')?.click())
    expect(await popup.getByRole('main').text()).toContain('asks you to turn off an ad blocker')
  })

  it('dismisses and undoes', async () => {
    const page = await world.openAsked('wall')
    const popup = await world.openPopup(page)
    await popup.getByRole('button', 'Dismiss notice').click()
    await popup.waitForRole('button', 'Undo')
    expect(await popup.getByRole('button', 'Dismiss notice').count()).toBe(0)
    expect(await canScroll(page)).toBe(true)
    await popup.getByRole('button', 'Undo').click()
    await until('the notice to be back', async () => !(await canScroll(page)))
  })

  it('dismisses at once where “Dismiss it” is chosen, and shows that choice again', async () => {
    const page = await world.openAsked('wall')
    const popup = await world.openPopup(page)
    await popup.getByRole('radio', 'Dismiss it').click()
    await page.waitForRole('status')
    expect(await canScroll(page)).toBe(true)
    const again = await world.openPopup(page)
    await until('the choice', () => again.getByRole('radio', 'Dismiss it').isChecked())
  })

  it('closes the prompt where “Leave it” is chosen', async () => {
    const page = await world.openAsked('wall')
    const popup = await world.openPopup(page)
    await popup.getByRole('radio', 'Leave it').click()
    await page.waitForNoRole(...PROMPT)
    expect(await canScroll(page)).toBe(false)
  })

  it('finds and dismisses a notice on a page that was left alone so far', async () => {
    const page = await world.openAsked('wall')
    await page.getByRole('checkbox', 'Always on this site').click()
    await page.getByRole('button', 'Not now').click()
    await page.waitForNoRole(...PROMPT)
    await page.reload()
    const popup = await world.openPopup(page)
    await popup.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('status')
    expect(await canScroll(page)).toBe(true)
  })

  it('opens the settings', async () => {
    const page = await world.open('lookAlikes')
    const popup = await world.openPopup(page)
    await popup.getByRole('button', 'Settings').click()
    const options = await world.browser.waitForPage((url) => url.endsWith('/options.html'))
    await options.waitForRole('radiogroup', 'When a notice appears')
    await options.close()
  })

  it('says so when the browser cannot store a choice, and shows the choice in force', async () => {
    const page = await world.openAsked('wall')
    const popup = await world.openPopup(page)
    await popup.waitForRole('button', 'Dismiss notice')
    await popup.evaluate(() => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: object } } }).chrome
        .storage
      Object.assign(local, { set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) })
    })
    await popup.getByRole('switch', 'Support this site').click()
    await popup.waitForRole('alert')
    expect(await popup.getByRole('alert').text()).toContain('Nothing was changed')
    expect(await popup.getByRole('switch', 'Support this site').isChecked()).toBe(false)
  })
})

describe('the badge', () => {
  it('distinguishes a notice that was found from one that was dismissed', async () => {
    const page = await world.openAsked('wall')
    const tab = await world.browser.tabIdOf(page)
    await until('the sign for found', async () => (await world.browser.badge(tab)).text === '1')
    await page.getByRole('button', 'Dismiss notice').click()
    await until('the sign for put away', async () => (await world.browser.badge(tab)).text === '✓')
    await page.goto(`${world.site.origin}/`)
    await until('no sign elsewhere', async () => (await world.browser.badge(tab)).text === '')
  })
})
