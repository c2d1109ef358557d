import { describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/page.ts'
import { until } from '../browsers/poll.ts'
import { useWorld } from './world.ts'

const world = useWorld()

/** Opens the article under a notice in the reader view, by the button of the prompt. */
async function openReader(): Promise<DriverPage> {
  const page = await world.openAsked('wall')
  await page.getByRole('button', 'Open reader view').click()
  await page.waitForRole('toolbar', 'Reading controls')
  return page
}

describe('the reader view', () => {
  it('shows the article without the notice, in the same tab', async () => {
    const page = await openReader()
    const text = await page.getByRole('article').text()
    expect(text.length).toBeGreaterThan(500)
    expect(text).not.toMatch(/ad\s?block/i)
    expect(await page.url()).toContain(encodeURIComponent(world.address('wall')))
  })

  it('shows the related links of the page, and none that is paid for', async () => {
    const page = await openReader()
    const related = await (await page.waitForRole('navigation', 'Related links')).text()
    expect(related).not.toMatch(/sponsored|taboola|outbrain/i)
  })

  it('leads back to the article’s page', async () => {
    const page = await openReader()
    const title = await page.evaluate(() => document.querySelector('h1')?.textContent)
    await page.getByRole('button', 'Back to the page').click()
    await until('the page to be back', async () => (await page.url()) === world.address('wall'))
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(title)
  })

  it('remembers how the reader wants to read', async () => {
    const page = await openReader()
    await page.getByRole('button', 'Sepia').click()
    await page.reload()
    await page.waitForRole('toolbar', 'Reading controls')
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia')
  })

  it('tells the way on when an article is no longer held', async () => {
    const page = await world.browser.openExtensionPage(
      'reader.html?url=https%3A%2F%2Fgone.example%2F',
    )
    await page.waitForRole('link', 'Open the original page')
    await page.close()
  })

  it('does not link to an address that is not of the web', async () => {
    const page = await world.browser.openExtensionPage('reader.html?url=javascript:alert(1)')
    await page.waitForRole('heading', 'No article to show')
    expect(await page.getByRole('link').count()).toBe(0)
    await page.close()
  })
})
