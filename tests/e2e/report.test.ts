import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, launch } from '../browsers/driver.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { type CaseServer, serveCases } from '../pages/serve-cases.ts'
import { BROWSER, PROMPT } from './world.ts'

const CASE = 'notices/absolute-over-the-article'
const WORDS = 'It looks like you are using an ad blocker.'

let server: CaseServer
let browser: Driver
const opened: DriverPage[] = []

beforeAll(async () => {
  server = await serveCases()
  browser = await launch(BROWSER)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(async () => {
  await Promise.allSettled(opened.splice(0).map((page) => page.close()))
})

const isReport = (url: string) => url.includes('/report.html')

/** Opens the report of a page that shows a notice, by the popup's button. */
async function openReport(): Promise<DriverPage> {
  const page = await browser.newPage(`${server.address(CASE)}?reader=7#top`)
  opened.push(page)
  await page.waitForRole(...PROMPT)
  const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabIdOf(page)}`)
  opened.push(popup)
  await popup.waitForRole('heading', 'localhost')
  await popup.getByRole('button', 'Report a problem…').click()
  const report = await browser.waitForPage(isReport)
  opened.push(report)
  await report.waitForRole('heading', 'Report a problem')
  return report
}

/** What the report holds, as the page shows it: names and what they say. */
const fieldsOf = (report: DriverPage): Promise<Record<string, string>> =>
  report.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('dt')].map((name) => [
        name.textContent ?? '',
        name.nextElementSibling?.textContent ?? '',
      ]),
    ),
  )

describe('the report of a problem', () => {
  it('shows all it holds: versions, the address, what was found, and no words unless the reader agrees', async () => {
    const report = await openReport()
    const fields = await fieldsOf(report)
    expect(fields['Page address']).toBe(server.address(CASE))
    expect(fields['What Truce found']).toBe('This page shows an ad-block notice.')
    expect(fields.Reasons).toContain('says that an ad blocker was detected')
    expect(await report.evaluate(() => document.querySelector('input:checked'))).toBeNull()
    expect(fields['Page language']).toBe('en')
    expect(Object.keys(fields)).toEqual([
      'Page address',
      'Page language',
      'Truce version',
      'Browser',
      'What Truce found',
      'Reasons',
    ])

    await report.getByRole('checkbox', 'Include the words of the box').click()
    const whole = await until('the words', async () => {
      const now = await fieldsOf(report)
      return now['Words in the box']?.includes(WORDS) && now
    })
    expect(whole['Shape of the box']).toBeTruthy()
  })

  it('opens the project’s form, filled in, when the reader asks for it, and nothing else', async () => {
    const report = await openReport()
    await report.getByRole('radio', 'Something else was dismissed').click()
    await report.getByRole('button', 'Open the project’s form').click()
    const address = await until('the form', async () =>
      (await browser.evaluateInExtension(addressesOfTabs)).find((url) => url.includes('template=')),
    )
    const { searchParams } = new URL(address)
    expect(searchParams.get('template')).toBe('wrong-box.yml')
    expect(searchParams.get('address')).toBe(server.address(CASE))
    expect(searchParams.has('words')).toBe(false)
  })

  it('leads back to the page', async () => {
    const report = await openReport()
    await report.getByRole('button', 'Back to the page').click()
    const [page] = opened
    await until('the page', async () =>
      page?.evaluate(() => document.visibilityState === 'visible'),
    )
  })

  it('is offered in the settings, too, and then holds the versions alone', async () => {
    const options = await browser.openExtensionPage('options.html')
    opened.push(options)
    await options.waitForRole('heading', 'Sites')
    await options.getByRole('button', 'Report a problem…').click()
    const report = await browser.waitForPage(isReport)
    opened.push(report)
    await report.waitForRole('heading', 'Report a problem')
    expect(Object.keys(await fieldsOf(report))).toEqual(['Truce version', 'Browser'])
    expect(await report.getByRole('checkbox', 'Include the words of the box').count()).toBe(0)
  })
})

declare const chrome: {
  tabs: { query(query: object): Promise<{ url?: string; pendingUrl?: string }[]> }
}

async function addressesOfTabs(): Promise<string[]> {
  const tabs = await chrome.tabs.query({})
  return tabs.map(({ url, pendingUrl }) => pendingUrl || url || '')
}
