import { describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { snapshot } from './page-snapshot.ts'
import { useWorld } from './world.ts'

const world = useWorld()

/** A notice that Truce does not detect. The reader decides what to point at. */
const BOX = '.newsletter-popup'

const isShown = (page: DriverPage) =>
  page.evaluate((box) => document.querySelector(box)?.checkVisibility() ?? false, BOX)

/** Starts pointing, on an article with a box in its middle. */
async function startPointing(): Promise<DriverPage> {
  const page = await world.open('lookAlikes')
  await until('the box', () => isShown(page))
  const popup = await world.openPopup(page)
  await popup.getByRole('button', 'Point at a notice').click()
  await page.bringToFront()
  await page.waitForRole('status')
  return page
}

async function press(page: DriverPage): Promise<void> {
  const [x, y] = await page.evaluate((box) => {
    const target = document.querySelector(box)
    if (!target) throw new Error('The box is gone')
    const { left, top, width } = target.getBoundingClientRect()
    return [left + width / 2, top + 8] as const
  }, BOX)
  await page.raw.mouse.move(x, y)
  await page.mouse.click(x, y)
}

describe('pointing at a notice', () => {
  it('dismisses it, and Undo restores it exactly', async () => {
    const page = await startPointing()
    const before = await snapshot(page)
    await press(page)
    await until('the box to be gone', async () => !(await isShown(page)))
    await page.getByRole('button', 'Undo').click()
    await page.waitForNoRole('status')
    expect(await snapshot(page)).toEqual(before)
  })

  it('is remembered: on the next visit it is dismissed without a question', async () => {
    const page = await startPointing()
    await press(page)
    await page.waitForRole('button', 'Undo')
    const options = await world.browser.openExtensionPage('options.html')
    await until('the settings to list it', async () =>
      (await options.getByRole('table', 'Sites').text()).includes('1 notice you pointed at'),
    )
    await options.close()
    await page.reload()
    await page.waitForRole('button', 'Undo')
    expect(await isShown(page)).toBe(false)
  })

  it('is forgotten after Undo', async () => {
    const page = await startPointing()
    await press(page)
    await page.getByRole('button', 'Undo').click()
    await page.waitForNoRole('status')
    await page.reload()
    await until('the box', () => isShown(page))
    const options = await world.browser.openExtensionPage('options.html')
    expect(await options.getByRole('main').text()).toContain('No choices yet.')
    await options.close()
  })

  it('works with the keyboard', async () => {
    const page = await startPointing()
    await page.keyboard.press('Enter')
    await page.waitForRole('button', 'Undo')
    expect(await isShown(page)).toBe(false)
  })

  it('stops with Escape and touches nothing', async () => {
    const page = await startPointing()
    const before = await snapshot(page)
    await page.keyboard.press('Escape')
    await page.waitForNoRole('status')
    expect(await snapshot(page)).toEqual(before)
  })

  it('stops with a button and touches nothing', async () => {
    const page = await startPointing()
    const before = await snapshot(page)
    await page.getByRole('button', 'Cancel').click()
    await page.waitForNoRole('status')
    expect(await snapshot(page)).toEqual(before)
  })

  it('by touch outlines first, and hides by the next touch within', async () => {
    const page = await world.openAsked('bar')
    const popup = await world.openPopup(page)
    await popup.getByRole('button', 'Point at a notice').click()
    await page.bringToFront()
    await page.waitForRole('button', 'Larger')
    const isBarShown = () =>
      page.evaluate(() => document.querySelector('.adblock-bar')?.checkVisibility() ?? false)
    const [x, y] = await page.evaluate(() => {
      const { left, top } = (
        document.querySelector('.adblock-bar') as Element
      ).getBoundingClientRect()
      return [left + 6, top + 6] as const
    })
    // Nothing moves before a touch: what lies in the middle of the window is outlined at first.
    await page.touchscreen.tap(x, y)
    expect(await page.getByRole('button', 'Larger').isVisible()).toBe(true)
    await page.touchscreen.tap(x, y)
    await page.waitForRole('button', 'Undo')
    expect(await isBarShown()).toBe(false)
  })

  it('stays active, however long the reader takes', async () => {
    const page = await startPointing()
    // Longer than Truce takes to see that a notice it asked about is gone.
    const isThere = await page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          setTimeout(
            () => resolve(document.querySelector('[popover=manual]:popover-open') !== null),
            1_200,
          )
        }),
    )
    expect(isThere).toBe(true)
  })

  it('sends the page no event of the press', async () => {
    const page = await startPointing()
    await page.evaluate(() => {
      const felt: string[] = []
      Object.assign(window, { felt })
      for (const type of ['mousedown', 'click', 'pointerdown']) {
        document.querySelector('.newsletter-popup')?.addEventListener(type, () => felt.push(type))
      }
    })
    await press(page)
    await page.waitForRole('button', 'Undo')
    expect(await page.evaluate(() => (window as Window & { felt?: string[] }).felt)).toEqual([])
  })
})
