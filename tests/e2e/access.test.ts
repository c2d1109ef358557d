import { describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { axeFaults } from './axe-faults.ts'
import { PROMPT, useWorld } from './world.ts'

/** Pages whose colours are those of one scheme. */
describe.each(['light', 'dark'] as const)(
  'axe finds no accessibility fault (%s)',
  (colorScheme) => {
    const world = useWorld({ colorScheme, reducedMotion: true })

    /** The narrowest width of WCAG's reflow, too: nothing may be cut off there. */
    async function check(page: DriverPage): Promise<void> {
      expect(await axeFaults(page)).toEqual([])
      await page.setViewport({ width: 320, height: 640 })
      expect(await axeFaults(page)).toEqual([])
      const isCut = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth > clientWidth
      })
      expect(isCut).toBe(false)
    }

    it('in the welcome page, folded and unfolded', async () => {
      const page = await world.browser.openExtensionPage('welcome.html')
      await page.waitForRole('heading', 'Welcome to Truce')
      await check(page)
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true
      })
      await check(page)
    })

    it('in the sample page', async () => {
      const page = await world.browser.openExtensionPage('sample.html')
      await page.waitForRole(...PROMPT)
      await check(page)
    })

    it('in the popup: a notice found, dismissed, a site supported', async () => {
      const page = await world.openAsked('wall')
      const popup = await world.openPopup(page)
      await popup.waitForRole('button', 'Dismiss notice')
      await check(popup)
      await popup.getByRole('button', 'Dismiss notice').click()
      await popup.waitForRole('button', 'Undo')
      await check(popup)
      await popup.getByRole('switch', 'Support this site').click()
      await popup.waitForRole('button', 'How to allow its ads')
      await check(popup)
    })
  },
)
