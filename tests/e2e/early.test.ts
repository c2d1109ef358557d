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

it('lets wheel and keys move the page that swallowed them, and leaves them to it after the undo', async () => {
  const page = await browser.newPage(server.address('notices/wheel-and-keys-blocked'))
  const top = () => page.evaluate(() => Math.round(scrollY))
  await page.waitForRole(...PROMPT)
  await page.mouse.wheel(150)
  await page.keyboard.press('PageDown')
  expect(await top()).toBe(0)

  await page.getByRole('button', 'Dismiss notice').click()
  await page.waitForRole('status')
  await page.mouse.wheel(150)
  await until('the wheel to move the page', async () => (await top()) === 150)
  await page.mouse.wheel(-150)
  await until('the wheel to move it back', async () => (await top()) === 0)
  await page.keyboard.press('PageDown')
  await until('a key to move the page', async () => (await top()) > 300)
  await page.keyboard.press('Home')
  await until('the next key to do what it does', async () => (await top()) === 0)

  await page.getByRole('button', 'Undo').click()
  await page.waitForNoRole('status')
  // Both go the same way as before: had they moved the page, the later press would tell.
  await page.mouse.wheel(150)
  await page.keyboard.press('PageDown')
  expect(
    await page.evaluate(() => new Promise((done) => setTimeout(() => done(scrollY), 300))),
  ).toBe(0)
})

it('leaves the wheel to a page that moves itself by it', async () => {
  const page = await browser.newPage(server.address('notices/wheel-moves-by-script'))
  await page.waitForRole(...PROMPT)
  await page.getByRole('button', 'Dismiss notice').click()
  await page.waitForRole('status')
  await page.mouse.wheel(150)
  // The page's own step is 500 pixels; had Truce moved the page as well, it would be more.
  await until('the page to move itself', () => page.evaluate(() => scrollY === 500))
  expect(
    await page.evaluate(() => new Promise((done) => setTimeout(() => done(scrollY), 300))),
  ).toBe(500)
})
