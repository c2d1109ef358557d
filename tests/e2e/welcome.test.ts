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
    await page.getByRole('button', 'Settings').click()
    const options = await world.browser.waitForPage((url) => url.endsWith('/options.html'))
    await options.waitForRole('radiogroup', 'When a notice appears')
  })
})
