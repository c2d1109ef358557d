import { describe, expect, it } from 'vitest'
import { until } from '../browsers/until.ts'
import { snapshot } from './page-snapshot.ts'
import { PROMPT, useWorld } from './world.ts'

const world = useWorld()

describe('Truce does not touch', () => {
  it('a newsletter popup and a cookie bar', async () => {
    const page = await world.open('lookAlikes')
    await until('the newsletter popup', () =>
      page.evaluate(
        () => document.querySelector('.newsletter-popup [type=email]')?.checkVisibility() ?? false,
      ),
    )
    const before = await snapshot(page)
    // The popup makes Truce scan the page with the whole guard.
    const popup = await world.openPopup(page)
    await until('Truce to have looked', async () =>
      (await popup.getByRole('main').text()).includes('No ad-block notice here.'),
    )
    expect(await snapshot(page)).toEqual(before)
    expect(await page.getByRole(...PROMPT).count()).toBe(0)
  })

  it('an article about ad blocking', async () => {
    const page = await world.open('aboutBlocking')
    const before = await snapshot(page)
    const popup = await world.openPopup(page)
    await until('Truce to have looked', async () =>
      (await popup.getByRole('main').text()).includes('No ad-block notice here.'),
    )
    expect(await snapshot(page)).toEqual(before)
    expect(await page.getByRole(...PROMPT).count()).toBe(0)
  })

  it('a page of the same site on which ads load, so that no notice is shown', async () => {
    const page = await world.open('wall', '?ads=1')
    const before = await snapshot(page)
    const popup = await world.openPopup(page)
    await until('Truce to have looked', async () =>
      (await popup.getByRole('main').text()).includes('No ad-block notice here.'),
    )
    expect(await snapshot(page)).toEqual(before)
  })
})

describe('a page', () => {
  it('cannot detect Truce before Truce shows something', async () => {
    const page = await world.open('lookAlikes')
    const traces = await page.evaluate(() => ({
      globals: Object.keys(window).filter((key) => /truce|chrome-ext|moz-ext/i.test(key)),
      markup: /truce|chrome-extension|moz-extension/i.test(document.documentElement.outerHTML),
      sheets: document.adoptedStyleSheets.length,
    }))
    expect(traces).toEqual({ globals: [], markup: false, sheets: 0 })
  })

  it('receives no message from Truce', async () => {
    // This page has no popups of its own, which would cover what is inserted here.
    const page = await world.open('wall', '?ads=1')
    // In a frame that the page makes, the listeners are there before any script of Truce runs.
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      addEventListener('message', (event) => heard.push(JSON.stringify(event.data)), true)
      history.pushState({}, '', '?again')
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div style="position:fixed;inset:0;background:#eee">Adblock detected. Please disable your ad blocker.</div>',
      )
    })
    await page.waitForRole(...PROMPT)
    expect(await page.evaluate(() => (window as Window & { heard?: string[] }).heard)).toEqual([])
  })
})
