import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, launch } from '../browsers/driver.ts'
import { until } from '../browsers/until.ts'
import { type CaseServer, serveCases } from '../pages/serve-cases.ts'
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

it('lets wheel and keys scroll a page that cancelled their events, and stops after an undo', async () => {
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
  // Both scroll in the same direction as before: if they had moved the page, the later press would show it.
  await page.mouse.wheel(150)
  await page.keyboard.press('PageDown')
  expect(
    await page.evaluate(() => new Promise((done) => setTimeout(() => done(scrollY), 300))),
  ).toBe(0)
})

it('leaves the wheel to a page that scrolls by script on its events', async () => {
  const page = await browser.newPage(server.address('notices/wheel-moves-by-script'))
  await page.waitForRole(...PROMPT)
  await page.getByRole('button', 'Dismiss notice').click()
  await page.waitForRole('status')
  await page.mouse.wheel(150)
  // The page's script scrolls by 500 pixels. If Truce scrolled as well, it would be more.
  await until('the page to move itself', () => page.evaluate(() => scrollY === 500))
  expect(
    await page.evaluate(() => new Promise((done) => setTimeout(() => done(scrollY), 300))),
  ).toBe(500)
})

it('lets a page be scrolled that goes back upon each scroll, and stops after an undo', async () => {
  const page = await browser.newPage(server.address('notices/scroll-goes-back'))
  const top = () => page.evaluate(() => Math.round(scrollY))
  await page.waitForRole(...PROMPT)
  await page.getByRole('button', 'Dismiss notice').click()
  await page.waitForRole('status')
  await until('the wheel to move the page', async () => {
    await page.mouse.wheel(40)
    return (await top()) > 200
  })
  await page.getByRole('button', 'Undo').click()
  await page.waitForNoRole('status')
  await until('the page to go back again', async () => {
    await page.mouse.wheel(40)
    return (await top()) === 0
  })
})

describe('a page that redirects to a notice', () => {
  it('is returned to, and does not redirect again during that visit', async () => {
    const article = server.address('notices/redirected-to-notice-page', 'unchosen')
    const page = await browser.newPage(article)
    await until('the notice page', async () => (await page.url()).endsWith('adblock-landing.html'))
    const dialog = await page.waitForRole(...PROMPT)
    expect(await dialog.text()).toContain('takes you back')
    await page.getByRole('button', 'Dismiss notice').click()
    await until('the article', async () => (await page.url()) === article)
    const status = await page.waitForRole('status')
    expect(await status.text()).toContain('Truce kept you here')
    expect(await page.url()).toBe(article)

    await page.getByRole('button', 'Undo').click()
    await until('the notice page', async () => (await page.url()).endsWith('adblock-landing.html'))
  })

  it('cannot redirect to it on a site where notices are dismissed, but can redirect to a login', async () => {
    await dismissOn('sent.localhost')
    const article = server.address('notices/redirected-at-once', 'sent')
    const page = await browser.newPage(article)
    await page.waitForRole('status')
    expect(await page.url()).toBe(article)
    await page.goto(new URL('/kit/sent-to-log-in.html', article).href)
    await until('the log-in', async () => (await page.url()).includes('log-in.html?plan'))
  })
})

it('presses the close button of a notice no more where the page loaded itself anew upon it', async () => {
  await dismissOn('anew.localhost')
  const page = await browser.newPage(
    new URL('/kit/loads-anew-after-close.html', server.address('notices/alert-loop', 'anew')).href,
  )
  const counted = () =>
    page.evaluate(() => [sessionStorage.loads, sessionStorage.presses].map(Number))
  await until('the page to be loaded anew', async () => (await counted())[0] === 2)
  await page.waitForRole('status')
  await until('the notice to be hidden', () =>
    page.evaluate(() => document.querySelector('.gate')?.checkVisibility() === false),
  )
  expect(await counted()).toEqual([2, 1])
})

it('blocks alerts that are notices on such a site, shows all others, and cannot be detected', async () => {
  await dismissOn('alerts.localhost')
  const page = await browser.newPage()
  const shown: string[] = []
  page.raw.on('dialog', (dialog) => {
    shown.push(dialog.message())
    void dialog.accept()
  })
  await page.goto(
    new URL('/kit/other-alert.html', server.address('notices/alert-loop', 'alerts')).href,
  )
  await until('the page to have said all', () => page.evaluate(() => 'isDone' in window))
  expect(shown).toEqual(['Your ticket is in the basket. Continue?'])
  const { answer, isNative } = await page.evaluate(() => {
    const { answer, isNative } = window as unknown as Record<string, unknown>
    return { answer, isNative }
  })
  expect(answer).toBe(true)
  for (const name of ['alert', 'confirm', 'toString'])
    expect(isNative).toMatch(new RegExp(`function ${name}\\(\\) \\{\\s+\\[native code\\]`))
})

declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } }
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> }
}

/** Stores “Dismiss it” for a site and waits until the scripts that prevent notices are registered there. */
async function dismissOn(site: string): Promise<void> {
  await browser.evaluateInExtension(
    (key) =>
      chrome.storage.local.set({
        sites: { [key]: { support: false, whenNotice: 'dismiss', updatedAt: Date.now() } },
      }),
    site,
  )
  await until('what prevents notices', () =>
    browser.evaluateInExtension(async (key) => {
      const scripts = await chrome.scripting.getRegisteredContentScripts()
      return scripts.some(({ matches }) => matches?.some((pattern) => pattern.includes(key)))
    }, site),
  )
}
