import { describe, expect, it } from 'vitest'
import { Unsupported } from '../browsers/driver.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { useWorld } from './world.ts'

const world = useWorld()

/** Checks a reader view that was opened in any way. */
async function expectReader(page: DriverPage): Promise<void> {
  // The original page has an article as well. Only the reader view has this toolbar.
  await page.waitForRole('toolbar', 'Reading controls')
  expect(await page.url()).toContain(`${world.browser.extensionOrigin}reader.html?url=`)
}

describe('the reader view shows', () => {
  it('title, byline, date, lead image and text, and nothing else from the page', async () => {
    const page = await world.openAsked('wall')
    await page.getByRole('button', 'Open reader view').click()
    await expectReader(page)
    expect(await page.getByRole('article').count()).toBe(1)
    const article = page.getByRole('article')
    const text = await article.text()
    expect(text).toContain('The tide gate that nobody has to close')
    expect(text).toContain('Maren Oduya')
    expect(text).toContain('slab of steel')
    expect(text).toContain('quite slowly')
    expect(await article.evaluate((element) => element.querySelectorAll('h1').length)).toBe(1)
    const date = await article.evaluate((element) => element.querySelector('time')?.dateTime)
    expect(date).toMatch(/^2026-10-19/)
    const image = await article.evaluate((element) => element.querySelector('img')?.src)
    expect(image).toBe(`${world.site.origin}/images/tide-gate.svg`)
    for (const foreign of [
      'disabling your ad blocker',
      'Most read',
      'Copy link',
      'newsletter',
      'comments',
      'mattress',
    ]) {
      expect(text, foreign).not.toContain(foreign)
    }
  })

  it('the page’s related links apart from the article, without partner content', async () => {
    const page = await world.openAsked('wall')
    await page.getByRole('button', 'Open reader view').click()
    await expectReader(page)
    const related = await page.getByRole('navigation', 'Related links').text()
    expect(related).toContain('oysters')
    expect(related).not.toContain('mattress')
    expect(await page.getByRole('article').text()).not.toContain('Related articles')
  })

  it('a page without a notice, without its popups', async () => {
    const page = await world.open('lookAlikes')
    const popup = await world.openPopup(page)
    await popup.getByRole('button', 'Open reader view').click()
    // A popup closes by itself. A tab behind it would be rendered late.
    await page.bringToFront()
    await expectReader(page)
    const text = await page.getByRole('article').text()
    expect(text).toContain('The library that lends out tomatoes')
    expect(text).not.toMatch(/cookie|newsletter/i)
  })
})

describe('the reader view remembers', () => {
  it('the reader’s preferences', async () => {
    const page = await world.openAsked('wall')
    await page.getByRole('button', 'Open reader view').click()
    await expectReader(page)
    await page.getByRole('button', 'Text and theme').click()
    await page.getByRole('radio', 'Sepia').click()
    await page.reload()
    await expectReader(page)
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia')
  })
})

describe('the reader view opens', () => {
  it('from the context menu', async ({ skip }) => {
    const page = await world.open('lookAlikes')
    try {
      await world.browser.clickContextMenu(page, 'Open reader view')
    } catch (error) {
      if (error instanceof Unsupported) return skip(error.message)
      throw error
    }
    await expectReader(page)
  })

  it('from the keyboard', async ({ skip }) => {
    const page = await world.open('lookAlikes')
    try {
      await world.browser.runCommand('open-reader')
    } catch (error) {
      if (error instanceof Unsupported) return skip(error.message)
      throw error
    }
    await expectReader(page)
  })
})

describe('Back', () => {
  it('returns to the page at its scroll position', async () => {
    const page = await world.open('lookAlikes')
    await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }))
    const popup = await world.openPopup(page)
    await popup.getByRole('button', 'Open reader view').click()
    await expectReader(page)
    await page.back()
    expect(await page.url()).toBe(world.address('lookAlikes'))
    await until('the page to be where it was', () => page.evaluate(() => scrollY === 400))
  })

  it('is a button of the reader view, too', async () => {
    const page = await world.openAsked('bar')
    await page.getByRole('button', 'Open reader view').click()
    await expectReader(page)
    await page.getByRole('button', 'Back to the page').click()
    await until('the article’s own page', async () => (await page.url()) === world.address('bar'))
  })
})

describe('the reader view says', () => {
  it('that a page has no article, and stays on it', async () => {
    const home = await world.browser.newPage(`${world.site.origin}/`)
    const popup = await world.openPopup(home)
    await popup.getByRole('button', 'Open reader view').click()
    await popup.waitForRole('alert')
    expect(await popup.getByRole('alert').text()).toContain('No article here')
    expect(await home.url()).toBe(`${world.site.origin}/`)
    await home.close()
  })

  it('that it was opened without a page, and opens only web addresses', async () => {
    for (const query of ['', '?url=javascript:alert(1)', '?url=%00', '?url=file:///etc/passwd']) {
      const page = await world.browser.openExtensionPage(`reader.html${query}`)
      await page.waitForRole('heading')
      const links = await page.evaluate(() => [...document.links].map(({ href }) => href))
      expect(
        links.filter((href) => !/^(https?|chrome-extension|moz-extension):/.test(href)),
      ).toEqual([])
      await page.close()
    }
  })
})
