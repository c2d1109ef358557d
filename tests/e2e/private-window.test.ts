import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoSite, serveDemo } from '../../demo/serve-demo.ts'
import { type Driver, launch } from '../browsers/driver.ts'
import { ARTICLE, BROWSER, PROMPT } from './world.ts'

type Stored = Record<string, unknown>
type Areas = Record<'local' | 'session' | 'sync', { get(keys: null): Promise<Stored> }>
declare const chrome: { storage: Areas }

let site: DemoSite
let browser: Driver
beforeAll(async () => {
  site = await serveDemo()
  browser = await launch(BROWSER)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const stored = () =>
  browser.evaluateInExtension(async () => {
    const { local, session, sync } = chrome.storage
    return [await local.get(null), await session.get(null), await sync.get(null)]
  })

it('what is chosen in a private window holds there, and is stored nowhere', async () => {
  const address = `${site.origin}/articles/${ARTICLE.dialog}/`
  const page = await browser.openPrivately(`${address}?private`)
  await page.waitForRole(...PROMPT)
  const before = JSON.stringify(await stored())
  await page.getByRole('checkbox', 'Always on this site').click()
  await page.getByRole('button', 'Dismiss notice').click()
  await page.waitForRole('button', 'Undo')
  expect(JSON.stringify(await stored())).toBe(before)
  expect(before).not.toContain(new URL(site.origin).hostname)

  // Elsewhere the site is as unknown as before.
  const open = await browser.newPage(address)
  await open.waitForRole(...PROMPT)
  expect(JSON.stringify(await stored())).toBe(before)
})
