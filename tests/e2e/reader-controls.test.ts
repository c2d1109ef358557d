import { describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { useReadings } from './open-reading.ts'

const { read } = useReadings()

/** How much of the controls can be seen, in CSS pixels. */
const height = (page: DriverPage) =>
  page.evaluate(
    () => document.querySelector('.reading-controls')?.getBoundingClientRect().bottom ?? 0,
  )

const goTo = (page: DriverPage, top: number) =>
  page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top)

const areAway = (page: DriverPage) => async () => (await height(page)) < 10
const areThere = (page: DriverPage) => async () => (await height(page)) > 40

describe('the reading controls', () => {
  it('name themselves beside their icons where there is room, and by icons alone elsewhere', async () => {
    const page = await read('essay')
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.toolbar .label')]
          .filter((label) => label.checkVisibility())
          .map((label) => label.textContent),
      )
    await page.setViewport({ width: 1280, height: 800 })
    expect(await shown()).toEqual([
      'Back to the page',
      'Open original',
      'Read aloud',
      'Text and theme',
      'Save or share',
      'More',
    ])
    await page.setViewport({ width: 390, height: 800 })
    expect(await shown()).toEqual([])
  })

  it('withdraw while one reads on, and come back on a scroll up and at the top', async () => {
    const page = await read('essay')
    await page.setViewport({ width: 1280, height: 800 })
    expect(await areThere(page)()).toBe(true)
    await goTo(page, 300)
    await goTo(page, 700)
    await until('the controls to withdraw', areAway(page))
    await goTo(page, 660)
    await until('the controls to come back', areThere(page))
    await goTo(page, 1200)
    await until('the controls to withdraw', areAway(page))
    await goTo(page, 0)
    await until('the controls at the top', areThere(page))
  })

  it.each([
    [640, 400],
    [740, 360],
  ])(
    'come back in the middle of an article at %i × %i, too, and take less height',
    async (width, high) => {
      const page = await read('essay')
      await page.setViewport({ width, height: high })
      await goTo(page, 1000)
      await goTo(page, 1500)
      await until('the controls to withdraw', areAway(page))
      await goTo(page, 1400)
      await until('the controls to come back', async () => (await height(page)) > 35)
      expect(await height(page)).toBeLessThanOrEqual(42)
    },
  )

  it('stay while the keyboard is in them or a panel of theirs is open', async () => {
    const page = await read('essay')
    await page.setViewport({ width: 1280, height: 800 })
    await page.keyboard.press('Tab')
    await goTo(page, 300)
    await goTo(page, 900)
    await until('the position', () => page.evaluate(() => scrollY > 800))
    expect(await areThere(page)()).toBe(true)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await until('the controls to withdraw', areAway(page))
    await page.keyboard.press('a')
    await page.waitForRole('radio', 'Sepia')
    await until('the controls to come back', areThere(page))
  })
})

describe('an article', () => {
  it.each([
    [1280, 800],
    [960, 800],
    [768, 1024],
    [390, 844],
  ])('begins within 320 pixels of the top at %i × %i', async (width, high) => {
    const page = await read('essay')
    await page.setViewport({ width, height: high })
    const top = await page.evaluate(
      () => document.querySelector('.article-body p')?.getBoundingClientRect().top ?? 9999,
    )
    expect(top).toBeLessThanOrEqual(320)
  })
})
