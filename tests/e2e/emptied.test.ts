import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type Driver, launch } from '../browsers/driver.ts'
import { until } from '../browsers/poll.ts'
import { type CaseServer, serveCases } from '../pages/serve.ts'
import { BROWSER, PROMPT } from './world.ts'

let browser: Driver
let server: CaseServer

beforeAll(async () => {
  server = await serveCases()
  browser = await launch(BROWSER)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(async () => {
  for (const page of await browser.raw.pages())
    if (page.url().includes('/notices/')) await page.close()
})

it('shows the article of an emptied page in the reader view', async () => {
  const page = await browser.newPage(server.address('notices/body-emptied-asked'))
  await page.waitForRole(...PROMPT)
  expect(await page.evaluate(() => document.querySelector('article'))).toBeNull()
  await page.getByRole('button', 'Open reader view').click()
  await until('the reader view', async () => (await page.url()).includes('reader.html'))
  await page.waitForRole('article')
  const text = await page.evaluate(() => document.querySelector('article')?.innerText ?? '')
  expect(text).toContain('Night ferries return to the outer islands')
  expect(text).toContain('Captain Ingrid Halse')
  expect(text).not.toContain('Ad Blocker')
})
