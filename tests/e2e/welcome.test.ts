import { describe, expect, it } from 'vitest'
import { useWorld } from './world.ts'

const world = useWorld({ keepWelcome: true })

describe('on install', () => {
  it('a page says what Truce does, what it never does and which permissions it asks for', async () => {
    const page = await world.browser.waitForPage((url) => url.endsWith('/welcome.html'))
    const text = await (await page.waitForRole('main')).text()
    for (const part of ['What it does', 'What it never does', 'What it asks for, and why']) {
      expect(text).toContain(part)
    }
    // The picture cannot be taken for the prompt itself: smaller than it, framed, out of reach.
    const picture = await page.evaluate(() => {
      const frame = document.querySelector<HTMLElement>('.drawn-page')
      const card = frame?.querySelector('div')?.shadowRoot?.querySelector<HTMLElement>('.card')
      const drawn = card?.getBoundingClientRect().width ?? 999
      return { isInert: frame?.inert, drawn }
    })
    expect(picture.isInert).toBe(true)
    expect(picture.drawn).toBeLessThan(0.9 * 384)
    const lines = await page.evaluate(() => {
      const settings = document.querySelector('.welcome > button')
      const range = new Range()
      if (settings) range.selectNodeContents(settings)
      const text = range.getBoundingClientRect().left
      return text - (document.querySelector('h2#at-hand')?.getBoundingClientRect().left ?? 0)
    })
    expect(Math.abs(lines)).toBeLessThan(1)
    await page.getByRole('button', 'Settings').click()
    const options = await world.browser.waitForPage((url) => url.endsWith('/options.html'))
    await options.waitForRole('radiogroup', 'When a notice appears')
  })
})
