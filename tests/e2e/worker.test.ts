import { describe, expect, it } from 'vitest'
import { until } from '../browsers/until.ts'
import { canScroll, snapshot } from './page-snapshot.ts'
import { PROMPT, useWorld } from './world.ts'

const world = useWorld()

describe('with the background killed before every step', () => {
  it('a notice is found, dismissed and restored exactly', async () => {
    const { browser } = world
    await browser.killWorker()
    const page = await world.openAsked('wall')
    const before = await snapshot(page)
    await browser.killWorker()
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('status')
    expect(await canScroll(page)).toBe(true)
    await browser.killWorker()
    await page.getByRole('button', 'Undo').click()
    await page.waitForNoRole('status')
    expect(await snapshot(page)).toEqual(before)
  })

  it('a choice is stored and followed', async () => {
    const { browser } = world
    const page = await world.openAsked('wall')
    await browser.killWorker()
    await page.getByRole('button', 'Support this site').click()
    await page.waitForRole('status')
    await browser.killWorker()
    await page.reload()
    const tab = await browser.tabIdOf(page)
    await until('the heart', async () => (await browser.badge(tab)).text === '♥')
    expect(await page.getByRole(...PROMPT).count()).toBe(0)
    await browser.killWorker()
    const popup = await world.openPopup(page)
    await until('the switch to be on', () =>
      popup.getByRole('switch', 'Support this site').isChecked(),
    )
    await browser.killWorker()
    await popup.getByRole('switch', 'Support this site').click()
    await page.waitForRole(...PROMPT)
  })

  it('the reader view opens, survives a reload and returns', async () => {
    const { browser } = world
    const page = await world.openAsked('wall')
    await browser.killWorker()
    await page.getByRole('button', 'Open reader view').click()
    await page.waitForRole('toolbar', 'Reading controls')
    await browser.killWorker()
    await page.reload()
    await page.waitForRole('toolbar', 'Reading controls')
    expect(await page.getByRole('article').text()).toContain('slab of steel')
    await browser.killWorker()
    await page.back()
    await until('the article’s own page', async () => (await page.url()) === world.address('wall'))
  })
})
