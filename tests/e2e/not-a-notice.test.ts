import { describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { canScroll, snapshot } from './page-snapshot.ts'
import { PROMPT, useWorld } from './world.ts'

const world = useWorld()

const settings = async () => {
  const page = await world.browser.openExtensionPage('options.html')
  await page.waitForRole('main')
  return page
}

/** When the popup answers, Truce has already asked or acted, if it does. */
async function isLeftAlone(page: DriverPage): Promise<boolean> {
  const popup = await world.openPopup(page)
  await until('the popup to have looked', () =>
    popup.evaluate(() => document.querySelector('main')?.ariaBusy === 'false'),
  )
  await page.bringToFront()
  return !(await page.getByRole(...PROMPT).isVisible()) && !(await canScroll(page))
}

/** Says in the popup that what Truce found or dismissed is no notice. */
async function teach(page: DriverPage): Promise<void> {
  const popup = await world.openPopup(page)
  await popup.getByRole('button', 'That was not a notice').click()
  await page.bringToFront()
  await until('Truce to say so', async () =>
    (await page.getByRole('status').text()).includes('leaves this box alone'),
  )
}

describe('“That was not a notice”', () => {
  it('restores exactly what was dismissed', async () => {
    const page = await world.openAsked('wall')
    const before = await snapshot(page)
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('button', 'Undo')
    await teach(page)
    expect(await snapshot(page)).toEqual(before)
  })

  it('is remembered: Truce neither asks nor acts there again, not even where notices are dismissed', async () => {
    const page = await world.openAsked('wall')
    await page.getByRole('checkbox', 'Always on this site').click()
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('button', 'Undo')
    await teach(page)
    const options = await settings()
    await until('the settings to list it', async () =>
      (await options.getByRole('table', 'Sites').text()).includes('1 box you said is not a notice'),
    )
    await options.getByRole('radio', 'Dismiss it').click()
    await options.close()
    await page.reload()
    expect(await isLeftAlone(page)).toBe(true)
  })

  it('can be pressed before anything is dismissed', async () => {
    const page = await world.openAsked('wall')
    await teach(page)
    await page.reload()
    expect(await isLeftAlone(page)).toBe(true)
  })

  it('is undone at once by Undo: Truce asks again', async () => {
    const page = await world.openAsked('wall')
    await teach(page)
    await page.getByRole('button', 'Undo').click()
    await page.waitForRole(...PROMPT)
  })

  it('is undone in the settings: Truce asks again', async () => {
    const page = await world.openAsked('wall')
    await teach(page)
    const options = await settings()
    await options.getByRole('button', `Remove ${new URL(world.site.origin).hostname}`).click()
    await until('the removal to be kept', async () =>
      (await options.getByRole('main').text()).includes('Removed '),
    )
    await options.close()
    await page.bringToFront()
    await page.waitForRole(...PROMPT)
  })
})
