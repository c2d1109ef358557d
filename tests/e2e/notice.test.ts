import { describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { canScroll, focusOf, snapshot } from './page-snapshot.ts'
import { PROMPT, useWorld } from './world.ts'

const world = useWorld()

describe('the prompt', () => {
  it('shows the publisher’s own text and the five choices', async () => {
    const page = await world.openAsked('wall')
    const prompt = page.getByRole(...PROMPT)
    expect(await prompt.text()).toContain('Adblock Detected')
    expect(await prompt.text()).toContain(
      'Please consider supporting us by disabling your ad blocker',
    )
    for (const name of ['Dismiss notice', 'Support this site', 'Open reader view', 'Not now']) {
      expect(await page.getByRole('button', name).isVisible(), name).toBe(true)
    }
    const everyTime = page.getByRole('checkbox', 'Always on this site')
    expect(await everyTime.isChecked()).toBe(false)
  })

  it.each([
    [360, 640],
    [320, 568],
    [390, 844],
  ])('covers at most a third of a phone’s screen (%d x %d)', async (width, height) => {
    const page = await world.open('wall')
    await page.setViewport({ width, height })
    const box = await (await page.waitForRole(...PROMPT)).box()
    expect(box.width * box.height).toBeLessThanOrEqual((width * height) / 3)
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    for (const name of ['Dismiss notice', 'Support this site', 'Open reader view', 'Not now']) {
      const button = await page.getByRole('button', name).box()
      expect(button.height, name).toBeGreaterThanOrEqual(24)
      expect(button.y + button.height, name).toBeLessThanOrEqual(box.y + box.height)
    }
  })

  it('takes no focus and does not trap it', async () => {
    const page = await world.openAsked('bar')
    expect(await focusOf(page)).toMatch(/^<body/)
    const isInPrompt = async () => (await focusOf(page))?.includes('popover="manual"') ?? false
    await until('Tab to reach the prompt', async () => {
      await page.keyboard.press('Tab')
      return isInPrompt()
    })
    await page.keyboard.down('Shift')
    await until('Shift+Tab to leave the prompt again', async () => {
      await page.keyboard.press('Tab')
      return !(await isInPrompt())
    })
    await page.keyboard.up('Shift')
  })

  it('closes on Escape like “Not now”, and the page stays as it is', async () => {
    const page = await world.openAsked('dialog')
    const before = await snapshot(page)
    await page.keyboard.press('Escape')
    await page.waitForNoRole(...PROMPT)
    expect(await snapshot(page)).toEqual(before)
    expect(before.modal).toHaveLength(1)
  })

  it('does not cover the close button of a notice at the lower edge, and closes when that is pressed', async () => {
    const page = await world.openAsked('bar')
    await page.getByRole('button', 'Close').click()
    await page.waitForNoRole(...PROMPT)
  })

  it('cannot be pressed by the page', async () => {
    const page = await world.openAsked('wall')
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('[popover]')) {
        host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
        ;(host as HTMLElement).click()
      }
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    })
    expect(await page.getByRole(...PROMPT).isVisible()).toBe(true)
    expect(await page.evaluate(() => document.querySelector('[popover]')?.shadowRoot)).toBeNull()
  })

  it('comes back to a page that removes it', async () => {
    const page = await world.openAsked('wall')
    await page.evaluate(() => document.querySelector('[popover]')?.remove())
    await page.waitForRole(...PROMPT)
  })
})

describe.each(['wall', 'dialog', 'bar'] as const)('dismissing a %s', (kind) => {
  it('makes the page readable and keeps the notice hidden', async () => {
    const page = await world.openAsked(kind)
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('status')
    expect(await canScroll(page)).toBe(true)
    await page.getByRole('link', 'The Harbour Gazette').click()
    await until('the home page', async () => (await page.url()) === `${world.site.origin}/`)
  })

  it('is undone exactly: markup, computed styles, scroll position, modal dialogs', async () => {
    const page = await world.openAsked(kind)
    await page.evaluate(() => scrollTo({ top: 150, behavior: 'instant' }))
    const before = await snapshot(page)
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('status')
    expect(await snapshot(page)).not.toEqual(before)
    await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }))
    await page.getByRole('button', 'Undo').click()
    await page.waitForNoRole('status')
    expect(await snapshot(page)).toEqual(before)
  })
})

describe('dismissing', () => {
  it('restores text selection and the keyboard', async () => {
    const page = await world.openAsked('wall')
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('status')
    await page.evaluate(() => document.querySelector('.story')?.scrollIntoView())
    const selected = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('.story p')].at(-1)
      if (paragraph) getSelection()?.selectAllChildren(paragraph)
      return String(getSelection()).length
    })
    expect(selected).toBeGreaterThan(40)
    const before = await page.evaluate(() => scrollY)
    await page.keyboard.press('PageDown')
    await until('the page to move', () => page.evaluate((y) => scrollY !== y, before))
  })

  it('returns the focus when it is undone', async () => {
    const page = await world.openAsked('dialog')
    const before = await focusOf(page)
    expect(before).toContain('button')
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('status')
    await page.getByRole('button', 'Undo').click()
    await page.waitForNoRole('status')
    expect(await focusOf(page)).toBe(before)
  })

  it('“every time” dismisses the notice on the next visit without asking, and can be undone there', async () => {
    const page = await world.openAsked('wall')
    await page.getByRole('checkbox', 'Always on this site').click()
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('status')
    await page.reload()
    await page.waitForRole('status')
    expect(await page.getByRole(...PROMPT).isVisible()).toBe(false)
    expect(await canScroll(page)).toBe(true)
    await page.getByRole('button', 'Undo').click()
    await page.waitForNoRole('status')
    expect(await canScroll(page)).toBe(false)
  })

  it('“every time” is undone together with its dismissal', async () => {
    const page = await world.openAsked('wall')
    await page.getByRole('checkbox', 'Always on this site').click()
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('status')
    await page.getByRole('button', 'Undo').click()
    await page.waitForNoRole('status')
    await page.reload()
    await page.waitForRole(...PROMPT)
  })

  it('“not now, every time” does not ask again on this site', async () => {
    const page = await world.openAsked('wall')
    await page.getByRole('checkbox', 'Always on this site').click()
    await page.getByRole('button', 'Not now').click()
    await page.waitForNoRole(...PROMPT)
    const popup = await world.openPopup(page)
    await until('the choice to be kept', () => popup.getByRole('radio', 'Leave it').isChecked())
    await page.bringToFront()
    await page.reload()
    // The popup scans the page. When it reports the notice, Truce would have asked already.
    const again = await world.openPopup(page)
    await again.waitForRole('button', 'Dismiss notice')
    expect(await page.getByRole(...PROMPT).isVisible()).toBe(false)
  })
})

describe('in a single-page app, Truce asks again', () => {
  /** Shows another article at another address while the notice stays. */
  const goOn = (page: DriverPage, slug: string) =>
    page.evaluate((to) => history.pushState({}, '', to), `/articles/${slug}/`)

  it('after “Not now”, on the next article and not on this one', async () => {
    const page = await world.openAsked('wall')
    await page.getByRole('button', 'Not now').click()
    await page.waitForNoRole(...PROMPT)
    await page.evaluate(() => history.replaceState({}, '', '#comments'))
    await page.evaluate(() => document.body.append(document.createElement('p')))
    const popup = await world.openPopup(page)
    // The popup scans the page. When it reports the notice, Truce would have asked already.
    await popup.waitForRole('button', 'Dismiss notice')
    await page.bringToFront()
    expect(await page.getByRole(...PROMPT).isVisible()).toBe(false)
    await goOn(page, 'the-next')
    await page.waitForRole(...PROMPT)
  })

  it('after Undo', async () => {
    const page = await world.openAsked('wall')
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('status')
    await page.getByRole('button', 'Undo').click()
    await page.waitForNoRole('status')
    await goOn(page, 'the-next')
    await page.waitForRole(...PROMPT)
  })
})
