import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { fillStore } from '../browsers/in-extension.ts'
import { until } from '../browsers/until.ts'
import { articlePage, type Paper, servePaper } from './paper.ts'
import { BROWSER, useWorld } from './world.ts'

const world = useWorld()
let paper: Paper
let page: DriverPage

beforeAll(async () => {
  paper = await servePaper({
    '/story/': () => articlePage(),
    '/short/': () => '<!doctype html><title>Gone</title><p>This story is not here any more.</p>',
  })
})
afterAll(() => paper.close())
afterEach(async () => {
  await page.close()
  await world.browser.evaluateInExtension(clearSession)
})

/** The part of the extension's API that is used here. */
declare const chrome: {
  storage: { session: { clear(): Promise<void>; set(items: object): Promise<void> } }
}

/** Deletes what the browser deletes when it closes. */
function clearSession(): Promise<void> {
  return chrome.storage.session.clear()
}

async function fillSession(): Promise<void> {
  for (let size = 10_485_760; size >= 1; size = Math.floor(size / 2)) {
    await chrome.storage.session.set({ [`filling${size}`]: 'x'.repeat(size) }).catch(() => {})
  }
}

const paste = (url: string) =>
  world.browser.openExtensionPage(`reader.html?${new URLSearchParams({ url })}`)

async function expectStory(): Promise<void> {
  await page.waitForRole('toolbar', 'Reading controls')
  expect(await page.getByRole('article').text()).toContain('a slab of steel')
}

describe('the reader view still works', () => {
  it('after the browser was restarted', async () => {
    page = await world.browser.newPage(paper.address('/story/'))
    const popup = await world.openPopup(page)
    await popup.getByRole('button', 'Open reader view').click()
    await expectStory()
    await world.browser.evaluateInExtension(clearSession)
    await page.reload()
    await expectStory()
    // Back leads to the page, and not to what opened it again.
    await page.back()
    await until('the page', async () => (await page.url()) === paper.address('/story/'))
  })

  it('from a bookmark, with the background killed', async () => {
    await world.browser.killWorker()
    page = await paste(paper.address('/story/'))
    await expectStory()
  })
})

describe('the reader view says', () => {
  it('on the page itself that there is no article any more', async () => {
    page = await paste(paper.address('/short/'))
    await until('the page', async () => (await page.url()) === paper.address('/short/'))
    await page.waitForRole('status')
    expect(await page.getByRole('status').text()).toContain('No article here')
    expect(await page.url()).toBe(paper.address('/short/'))
  })

  it('that a page could not be opened, and offers to try again', async () => {
    // No server listens on this port.
    page = await paste('http://gone.localhost:9/story/')
    await page.waitForRole('heading', 'The page could not be opened')
    expect(await page.getByRole('button', 'Try again').isVisible()).toBe(true)
    expect(await page.evaluate(() => document.title)).toBe('gone.localhost')
    const original = page.getByRole('link', 'Open the original page')
    expect(await original.evaluate((link) => link.getAttribute('href'))).toBe(
      'http://gone.localhost:9/story/',
    )
  })

  it('that the article could not be stored, and stays on the page', async () => {
    page = await world.browser.newPage(paper.address('/story/'))
    const popup = await world.openPopup(page)
    await popup.waitForRole('button', 'Open reader view')
    await world.browser.evaluateInExtension(fillSession)
    await popup.getByRole('button', 'Open reader view').click()
    await popup.waitForRole('alert')
    expect(await popup.getByRole('alert').text()).toContain('couldn’t store the article')
    expect(await page.url()).toBe(paper.address('/story/'))
  })

  it('that a choice could not be stored, and applies it all the same', async ({ skip }) => {
    if (BROWSER === 'firefox') return skip('Firefox sets the store no limit')
    page = await world.browser.newPage(paper.address('/story/'))
    const popup = await world.openPopup(page)
    await popup.getByRole('button', 'Open reader view').click()
    await expectStory()
    await page.bringToFront()
    await world.browser.evaluateInExtension(fillStore)
    await page.keyboard.press('+')
    await until('a word', () =>
      page.evaluate(() => document.body.innerText.includes('couldn’t save this choice')),
    )
  })
})
