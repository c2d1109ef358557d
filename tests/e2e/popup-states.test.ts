import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { useWorld } from './world.ts'

const world = useWorld()
let server: Server
let origin: string
/** Pages whose end has not been sent. */
const unfinished: ServerResponse[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/report.pdf') {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4\n%%EOF')
    } else if (request.url === '/endless/') {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write(`<!doctype html><title>Slow</title><p>${'Words. '.repeat(400)}</p>`)
      unfinished.push(response)
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  for (const response of unfinished) response.end()
  server.close()
})

declare const chrome: { tabs: { create(tab: { url: string }): Promise<{ id: number }> } }

/** Opens an address in a tab, without waiting for it, and the popup for that tab. */
async function openPopupFor(url: string): Promise<DriverPage> {
  const create = async (address: string) => (await chrome.tabs.create({ url: address })).id
  const tab = await world.browser.evaluateInExtension(create, url)
  return world.browser.openExtensionPage(`popup.html?tab=${tab}`)
}

const says = (popup: DriverPage, words: string) =>
  until(words, async () => (await popup.getByRole('main').text()).includes(words))

/** Nothing dead is shown: neither buttons nor choices that cannot be had there. */
async function offersNothing(popup: DriverPage): Promise<void> {
  for (const name of ['Dismiss notice', 'Undo', 'Open reader view', 'Point at a notice']) {
    expect(await popup.getByRole('button', name).count(), name).toBe(0)
  }
  expect(await popup.getByRole('switch', 'Support this site').count()).toBe(0)
  expect(await popup.getByRole('button', 'Settings').isVisible()).toBe(true)
}

describe('the popup says', () => {
  it('that a page is one of Truce’s own, and offers nothing there', async () => {
    const page = await world.browser.openExtensionPage('welcome.html')
    const popup = await world.openPopup(page)
    await says(popup, 'This page is part of Truce.')
    await offersNothing(popup)
    await page.close()
  })

  it('that a page did not load', async () => {
    const popup = await openPopupFor('http://gone.localhost:9/story/')
    await says(popup, 'This page didn’t load.')
    await offersNothing(popup)
    await popup.close()
  })

  it('that a page is a PDF', async () => {
    const popup = await openPopupFor(`${origin}/report.pdf`)
    await says(popup, 'This is a PDF. Truce works on web pages only.')
    await offersNothing(popup)
    await popup.close()
  })

  it('that a page is still loading, and what was found once it has arrived', async () => {
    const popup = await openPopupFor(`${origin}/endless/`)
    await says(popup, 'This page is still loading.')
    await until('the page', async () => unfinished.length > 0)
    for (const response of unfinished.splice(0)) response.end()
    await says(popup, 'No ad-block notice here.')
    expect(await popup.getByRole('button', 'Open reader view').isVisible()).toBe(true)
    await popup.close()
  })
})

describe('with nothing found, the popup', () => {
  it('offers the reader view first, and quotes no box of the page unasked', async () => {
    const page = await world.open('lookAlikes')
    const popup = await world.openPopup(page)
    await says(popup, 'No ad-block notice here.')
    expect(await popup.getByRole('button', 'Open reader view').isVisible()).toBe(true)
    expect(await popup.getByRole('button', 'Dismiss notice').count()).toBe(0)
    expect(await popup.getByRole('blockquote').isVisible()).toBe(false)
  })
})

describe('with many words to quote, the popup', () => {
  it('fits into the 600 px that Chrome gives it', async () => {
    const page = await world.openAsked('wall')
    const popup = await world.openPopup(page)
    await popup.waitForRole('blockquote')
    // As long as a notice's words get.
    const height = await popup.evaluate(() => {
      const words = document.querySelector('blockquote p')
      if (words) words.textContent = 'Please allow our adverts. '.repeat(30)
      return document.querySelector('main')?.getBoundingClientRect().height
    })
    expect(height).toBeLessThanOrEqual(600)
  })
})

describe('what is pressed in the popup', () => {
  it('is at least 24 px high', async () => {
    const page = await world.openAsked('wall')
    const popup = await world.openPopup(page)
    await popup.waitForRole('button', 'Dismiss notice')
    const heights = await popup.evaluate(() =>
      [...document.querySelectorAll('button, summary, label')].map(
        (target) => target.getBoundingClientRect().height,
      ),
    )
    expect(heights.length).toBeGreaterThan(5)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
  })
})
