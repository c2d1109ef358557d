import { describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { canScroll } from './page-snapshot.ts'
import { PROMPT, useWorld } from './world.ts'

const world = useWorld()

declare const chrome: { storage: { local: { get(): Promise<{ sites?: object }> } } }

async function openSample(): Promise<DriverPage> {
  const page = await world.browser.openExtensionPage('welcome.html')
  await page.getByRole('link', 'Try it on a sample page').click()
  await page.waitForRole(...PROMPT)
  return page
}

const isNoticeShown = (page: DriverPage) =>
  page.getByRole('heading', 'Please turn off your ad blocker').isVisible()

describe('on the sample page', () => {
  it('the notice is dismissed and brought back, as on any site', async () => {
    const page = await openSample()
    expect(await canScroll(page)).toBe(false)
    expect(await page.getByRole('button', 'Show the notice again').count()).toBe(0)
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('status')
    expect(await isNoticeShown(page)).toBe(false)
    expect(await canScroll(page)).toBe(true)
    await page.waitForRole('button', 'Show the notice again')
    await page.getByRole('button', 'Undo').click()
    await page.waitForRole(...PROMPT)
    expect(await isNoticeShown(page)).toBe(true)
    expect(await canScroll(page)).toBe(false)
    await page.close()
  })

  it('the article opens in the reader view, and Back returns', async () => {
    const page = await openSample()
    await page.getByRole('button', 'Open reader view').click()
    await page.waitForRole('toolbar', 'Reading controls')
    const article = await page.getByRole('article').text()
    expect(article).toContain('The lighthouse that moved inland')
    expect(article).not.toContain('Please turn off your ad blocker')
    await page.getByRole('button', 'Back to the page').click()
    await page.waitForRole('heading', 'The lighthouse that moved inland')
    await page.close()
  })

  it.each([
    [1280, 800],
    [320, 568],
  ])('what explains it can be read above the notice at %i × %i', async (width, height) => {
    const page = await openSample()
    await page.setViewport({ width, height })
    const { words, notice } = await page.evaluate(() => {
      const explains = document.querySelector('.sample-bar p') as Element
      const { left, top, bottom } = explains.getBoundingClientRect()
      const at = document.elementsFromPoint(left + 10, (top + bottom) / 2)[0]
      const box = document.querySelector('.sample-notice')?.getBoundingClientRect()
      return { words: at === explains && bottom, notice: box?.top }
    })
    expect(words).toBeGreaterThan(0)
    expect(notice).toBeGreaterThan(Number(words))
    await page.close()
  })

  it('“Not now” leaves the notice, whose own button closes it', async () => {
    const page = await openSample()
    await page.getByRole('button', 'Not now').click()
    await page.waitForNoRole(...PROMPT)
    expect(await isNoticeShown(page)).toBe(true)
    await page.getByRole('button', 'I have turned off my ad blocker').click()
    await until('the notice to go', async () => !(await isNoticeShown(page)))
    await page.getByRole('button', 'Show the notice again').click()
    await page.waitForRole(...PROMPT)
    await page.close()
  })

  it('nothing that is tried is kept', async () => {
    const page = await openSample()
    await page.getByRole('checkbox', 'Always on this site').click()
    await page.getByRole('button', 'Support this site').click()
    await page.waitForRole('status')
    const { sites } = await world.browser.evaluateInExtension(() => chrome.storage.local.get())
    expect(sites ?? {}).toEqual({})
    await page.close()
  })
})
