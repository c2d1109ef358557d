import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, launch } from '../browsers/driver.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import { clearStore } from '../browsers/in-extension.ts'
import { until } from '../browsers/until.ts'
import { writeContentBlocker } from './content-blocker.ts'
import { type Publisher, type PublisherRequest, servePublisher } from './publisher.ts'
import { BROWSER } from './world.ts'

const CONTROL = { method: 'HEAD', path: '/robots.txt', cookie: undefined, referer: undefined }
const AD = { ...CONTROL, path: '/ad-728x90-_468x60_728x90.gif' }

let site: Publisher
let browser: Driver
const opened: DriverPage[] = []

beforeAll(async () => {
  site = await servePublisher()
})
afterAll(() => site?.close())
afterEach(async () => {
  await Promise.allSettled(opened.splice(0).map((page) => page.close()))
  await browser.evaluateInExtension(clearStore)
  Object.assign(site, { headers: {}, extra: '', manner: 'answers' })
  site.takeSeen()
})

async function open(path = '/story'): Promise<DriverPage> {
  const page = await browser.newPage(site.origin + path)
  opened.push(page)
  return page
}

async function openSteps(page: DriverPage): Promise<DriverPage> {
  const steps = await browser.openExtensionPage(`support.html?tab=${await browser.tabIdOf(page)}`)
  opened.push(steps)
  await steps.waitForRole('heading', 'Support localhost')
  return steps
}

/** Opens the steps for a page and supports its site there. */
async function support(page: DriverPage): Promise<DriverPage> {
  const steps = await openSteps(page)
  await steps.getByRole('button', 'Support this site').click()
  await steps.waitForRole('button', 'Check now')
  return steps
}

const verdictOf = async (steps: DriverPage) =>
  (await steps.getByRole('region', 'Do its ads load?').text()) ?? ''

async function check(steps: DriverPage, words: string): Promise<void> {
  await steps.getByRole('button', 'Check now').click()
  await until(`the verdict “${words}”`, async () => (await verdictOf(steps)).includes(words), {
    timeout: 20_000,
  })
}

describe('supporting a site', () => {
  beforeAll(async () => {
    browser = await launch(BROWSER)
  })
  afterAll(() => browser?.close())

  it('offers no way back to blocking where it was never supported, and does after a stop', async () => {
    const steps = await openSteps(await open())
    await steps.waitForRole('button', 'Support this site')
    expect(await steps.getByRole('region', 'Block its ads again').count()).toBe(0)
    await steps.getByRole('button', 'Support this site').click()
    await (await steps.waitForRole('button', 'Stop supporting')).click()
    await steps.waitForRole('region', 'Block its ads again')
    await steps.reload()
    await steps.waitForRole('region', 'Block its ads again')
  })

  it('keeps the chosen blocker in sight after the check, where it can be changed', async () => {
    const steps = await support(await open())
    await (await steps.waitForRole('radio', 'AdGuard')).click()
    await check(steps, 'Ads load here.')
    const blocker = steps.getByRole('region', 'Your ad blocker')
    await until('the step to fold', async () => !(await blocker.text()).includes('Adblock Plus'))
    expect(await blocker.text()).toContain('AdGuard')
    await blocker.evaluate((step) => step.querySelector('summary')?.click())
    await (await steps.waitForRole('radio', 'Adblock Plus')).click()
    await until('the change', async () => (await blocker.text()).includes('Done\nAdblock Plus'))
    await steps.getByRole('button', 'Stop supporting').click()
    const back = await steps.waitForRole('region', 'Block its ads again')
    expect(await back.text()).toContain('AdGuard')
  })

  it('sends no request until the reader presses the check’s button', async () => {
    const page = await open()
    const steps = await support(page)
    expect(await verdictOf(steps)).toContain('Not checked yet.')
    expect(site.takeSeen()).toEqual([])
  })

  it('reports that ads load after requests to this site alone, without cookies and referrer', async () => {
    const steps = await support(await open())
    await check(steps, 'Ads load here.')
    expect(site.takeSeen()).toEqual([CONTROL, AD])
  })

  it('shows the publisher’s own text and ways to help, the declared one first', async () => {
    const steps = await support(await open())
    const region = await steps.waitForRole('region', 'Other ways to help')
    const words = (await region.text()) ?? ''
    expect(words).toContain('Ads pay for the ink.')
    const hrefs = await region.evaluate((element) =>
      [...element.querySelectorAll('a')].map(({ href }) => href),
    )
    expect(hrefs).toEqual([
      `${site.origin}/subscribe`,
      'https://liberapay.com/quiet',
      'https://ko-fi.com/quiet',
    ])
  })

  it('reports that it cannot tell where the site does not answer', async () => {
    const steps = await support(await open())
    site.manner = 'hangsUp'
    await check(steps, 'Can’t tell: the site did not answer.')
    expect(site.takeSeen().every(({ path }) => path === CONTROL.path)).toBe(true)
  })

  it('reports that it cannot tell where the site’s CSP blocks the request, and leaves nothing in the page', async () => {
    site.headers = { 'content-security-policy': "default-src 'none'" }
    const page = await open()
    const steps = await support(page)
    await check(steps, BROWSER === 'firefox' ? 'doesn’t let Truce ask' : 'Ads load here.')
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
  })

  it('reports that it cannot tell when the page is closed', async () => {
    const page = await open()
    const steps = await support(page)
    await page.close()
    await steps.getByRole('button', 'Check now').click()
    await until('a word', async () =>
      (await steps.getByRole('main').text()).includes('This page’s tab is closed.'),
    )
    expect(site.takeSeen()).toEqual([])
  })

  it('stores the check’s result with the site, and the popup shows it', async () => {
    const page = await open()
    await check(await support(page), 'Ads load here.')
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabIdOf(page)}`)
    opened.push(popup)
    await until('the answer', async () =>
      (await popup.getByRole('main').text()).includes('Ads load here.'),
    )
  })
  it('checks again unasked on a visit a day later, once', async () => {
    const page = await open()
    const steps = await support(page)
    await check(steps, 'Ads load here.')
    const before = Date.now()
    await page.reload()
    // The check runs before the page is counted.
    await until('the visit to be counted', async () => {
      const counts = await browser.evaluateInExtension(readCounts)
      return (counts?.last ?? 0) > before
    })
    expect(site.takeSeen()).toEqual([CONTROL, AD])
    await browser.evaluateInExtension(makeYesterday)
    await page.reload()
    const seen: PublisherRequest[] = []
    await until('the site to be asked', async () => seen.push(...site.takeSeen()) >= 2 && seen)
    expect(seen).toEqual([CONTROL, AD])
    await until('a fresh answer', async () => browser.evaluateInExtension(isCheckedToday))
    await page.reload()
    await page.goto(`${site.origin}/`)
    expect(site.takeSeen()).toEqual([])
  })

  it('for a day ends with a message on the next visit', async () => {
    const page = await open()
    const steps = await support(page)
    await steps.getByRole('radio', 'A day').click()
    await until('the end', async () => (await steps.getByRole('main').text()).includes('Ends on'))
    await browser.evaluateInExtension(makeYesterday)
    await steps.close()
    await page.bringToFront()
    await page.reload()
    const status = await page.waitForRole('status')
    expect(await status.text()).toContain('Your support for this site has ended, as you chose.')
    await page.getByRole('button', 'How to block its ads again').click()
    const back = await browser.waitForPage((url) => url.includes('/support.html'))
    opened.push(back)
    const region = await back.waitForRole('region', 'Block its ads again')
    expect(await region.text()).toContain('until you take it back there')
    expect(site.takeSeen()).toEqual([])
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabIdOf(page)}`)
    opened.push(popup)
    await popup.waitForRole('heading', 'localhost')
    expect(await popup.getByRole('switch', 'Support this site').isChecked()).toBe(false)
    await page.reload()
    expect(await page.getByRole('status').count()).toBe(0)
  })

  it('for this visit lasts as long as a page of the site is open', async () => {
    const page = await open()
    const steps = await support(page)
    await steps.getByRole('radio', 'This visit').click()
    await until('the choice', () => steps.getByRole('radio', 'This visit').isChecked())
    const other = await open('/')
    await page.close()
    await other.reload()
    const tab = await browser.tabIdOf(other)
    await until('the heart', async () => (await browser.badge(tab)).text === '♥')
    await other.close()
    await until('the end', () => browser.evaluateInExtension(hasNoSites))
  })

  it('counts visits and articles on the device, until the reader switches that off', async () => {
    const page = await open('/')
    await support(page)
    await page.goto(`${site.origin}/story`)
    const read = () => browser.evaluateInExtension(readCounts)
    await until('the article to be counted', async () => (await read())?.articles === 1)
    await page.reload()
    const options = await browser.openExtensionPage('options.html')
    opened.push(options)
    const table = async () => (await options.getByRole('table', 'Sites').text()) ?? ''
    await until('the columns', async () => (await table()).includes('Articles'))
    expect(await read()).toMatchObject({ visits: 1, articles: 1 })
    await options.getByRole('switch', 'Count visits and articles').click()
    await until('no columns', async () => !(await table()).includes('Articles'))
    await until('the counts to be forgotten', async () => !(await read()))
    await page.reload()
    expect(await read()).toBeUndefined()
  })

  it('for one page does not support the others', async () => {
    const page = await open()
    const steps = await support(page)
    await steps.getByRole('radio', 'This page only').click()
    await until('the choice', () => steps.getByRole('radio', 'This page only').isChecked())
    const tab = await browser.tabIdOf(page)
    await until('the heart', async () => (await browser.badge(tab)).text === '♥')
    const other = await open('/')
    const otherTab = await browser.tabIdOf(other)
    await other.waitForRole('heading')
    expect((await browser.badge(otherTab)).text).toBe('')
  })
})

describe('supporting a site beside a content blocker', () => {
  beforeAll(async () => {
    browser = await launch(BROWSER, { otherAddons: [await writeContentBlocker()] })
  })
  afterAll(() => browser?.close())

  it('reports that ads are blocked, and no ad request reaches the server', async () => {
    const steps = await support(await open())
    await check(steps, 'Still blocked')
    expect(site.takeSeen()).toEqual([CONTROL, CONTROL])
  })
})

/** The part of the extension's API that these functions use; they are sent as text into a document of the extension. */
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<{ sites?: Record<string, Kept>; visits?: Record<string, Counts> }>
      set(items: object): Promise<void>
    }
  }
}

interface Kept {
  since?: number
  until?: number
  check?: { at: number }
}

interface Counts {
  visits: number
  articles: number
  last: number
}

async function readCounts(): Promise<Counts | undefined> {
  return (await chrome.storage.local.get('visits')).visits?.localhost
}

/** Simulates that a day has passed: all stored times of support become a day and a minute older. */
async function makeYesterday(): Promise<void> {
  const DAY = 86_460_000
  const { sites = {} } = await chrome.storage.local.get('sites')
  for (const kept of Object.values(sites)) {
    if (kept.since) kept.since -= DAY
    if (typeof kept.until === 'number') kept.until -= DAY
    if (kept.check) kept.check.at -= DAY
  }
  await chrome.storage.local.set({ sites })
}

async function isCheckedToday(): Promise<boolean> {
  const { sites = {} } = await chrome.storage.local.get('sites')
  return Object.values(sites).some(({ check }) => check && Date.now() - check.at < 60_000)
}

async function hasNoSites(): Promise<boolean> {
  const { sites = {} } = await chrome.storage.local.get('sites')
  return Object.keys(sites).length === 0
}
