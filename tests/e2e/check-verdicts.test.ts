import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, launch } from '../browsers/driver.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import { clearStore } from '../browsers/in-extension.ts'
import { until } from '../browsers/until.ts'
import { writeContentBlocker } from './content-blocker.ts'
import { type Publisher, registering, servePublisher } from './publisher.ts'
import { BROWSER } from './world.ts'

const CONTROL = '/robots.txt'
const AD = '/ad-728x90-_468x60_728x90.gif'
const ELSEWHERE = 'Truce can’t see whether ads from elsewhere do.'

let site: Publisher
let browser: Driver
const opened: DriverPage[] = []

beforeAll(async () => {
  site = await servePublisher()
})
afterAll(() => site?.close())
afterEach(async () => {
  await browser.evaluateInExtension(clearStore)
  await Promise.allSettled(opened.splice(0).map((page) => page.close()))
  Object.assign(site, { extra: '' })
  site.takeSeen()
})

async function open(extra = ''): Promise<DriverPage> {
  site.extra = extra
  const page = await browser.newPage(`${site.origin}/story`)
  opened.push(page)
  return page
}

/** Supports the site of a page and has it checked, as a reader does. */
async function verdictOn(page: DriverPage, { asksWho = false } = {}): Promise<string> {
  const tab = await browser.tabIdOf(page)
  const steps = await browser.openExtensionPage(`support.html?tab=${tab}`)
  opened.push(steps)
  await steps.waitForRole('heading', 'Support localhost')
  await steps.getByRole('button', 'Support this site').click()
  await steps.waitForRole('button', 'Check now')
  if (asksWho) {
    await steps.getByRole('button', 'Find out which blocker I use').click()
    await until(
      'the answer',
      async () => (await steps.getByRole('button', 'Find out which blocker I use').count()) === 0,
    )
  }
  await steps.getByRole('button', 'Check now').click()
  const region = steps.getByRole('region', 'Do its ads load?')
  const words = async () => (await region.text()).replaceAll(/\s+/g, ' ')
  return until(
    'the verdict',
    async () => {
      const said = await words()
      return /Ads load|Still blocked|Can’t tell/.test(said) && said
    },
    { timeout: 20_000 },
  )
}

const pathsSeen = () => site.takeSeen().map(({ path }) => path)

describe('the check of a site’s ads, where nothing blocks', () => {
  beforeAll(async () => {
    browser = await launch(BROWSER)
  })
  afterAll(() => browser?.close())

  it('says that ads load, and what it could not have seen', async () => {
    const said = await verdictOn(await open())
    expect(said).toContain('Ads load here.')
    expect(said).toContain('It can’t see what stops nothing but ads from elsewhere')
    expect(pathsSeen()).toEqual([CONTROL, AD])
  })

  it('does not say so where an ad script failed, which it asks nobody for', async () => {
    const script = 'https://securepubads.g.doubleclick.net/tag/js/gpt.js'
    const said = await verdictOn(await open(`<script src="${script}"></script>`))
    expect(said).toContain('ads from elsewhere failed to load')
    expect(pathsSeen()).toEqual([CONTROL, AD])
  })

  it('does not mind a script of the page’s own that failed, nor an error the page makes up', async () => {
    const said = await verdictOn(
      await open(`<script src="https://scripts.example/own.js"></script><script>
        const ad = document.createElement('script')
        ad.type = 'text/plain'
        ad.src = 'https://securepubads.g.doubleclick.net/tag/js/gpt.js'
        document.body.append(ad)
        ad.dispatchEvent(new Event('error'))
      </script>`),
    )
    expect(said).toContain('Ads load here.')
  })

  it.each(['/sends.js', '/answers.js'])(
    'cannot tell where a service worker takes part (%s)',
    async (worker) => {
      const page = await open(registering(worker))
      await until('the worker', () => page.evaluate(() => document.documentElement.dataset.worker))
      expect(await verdictOn(page)).toContain('a service worker of this site')
      await page.evaluate(unregisterWorkers)
    },
  )

  it('knows a service worker that takes no part, where the browser tells', async () => {
    const page = await open(registering('/waits.js'))
    await until('the worker', () => page.evaluate(() => document.documentElement.dataset.worker))
    const said = BROWSER === 'firefox' ? 'a service worker of this site' : 'Ads load here.'
    expect(await verdictOn(page)).toContain(said)
    expect(pathsSeen()).toEqual([CONTROL, AD])
    await page.evaluate(unregisterWorkers)
  })
})

const STOPPED = [CONTROL, CONTROL]
const PASSED = [CONTROL, AD]

// Firefox alone installs an extension under the id of its choice.
describe.runIf(BROWSER === 'firefox').each([
  {
    beside: 'a blocker of others’ requests alone, which it cannot see',
    id: 'jid1-MnnxcxisBPnSXQ@jetpack',
    filters: [],
    verdict: ELSEWHERE,
    seen: PASSED,
  },
  {
    beside: 'a blocker that would have stopped them',
    id: 'uBlock0@raymondhill.net',
    filters: [],
    verdict: 'Ads load here.',
    seen: PASSED,
  },
  {
    beside: 'the same one at work',
    id: 'uBlock0@raymondhill.net',
    filters: undefined,
    verdict: 'Still blocked by uBlock Origin.',
    seen: STOPPED,
  },
  {
    beside: 'Ghostery at work, which is no more than a guess',
    id: 'firefox@ghostery.com',
    filters: undefined,
    verdict: 'Still blocked, perhaps by Ghostery.',
    seen: STOPPED,
  },
  {
    beside: 'Ghostery at rest',
    id: 'firefox@ghostery.com',
    filters: [],
    verdict: 'Ads load here.',
    seen: PASSED,
  },
])('the check of a site’s ads beside $beside', ({ id, filters, verdict, seen }) => {
  beforeAll(async () => {
    const blocker = await writeContentBlocker(id, filters)
    browser = await launch(BROWSER, { otherAddons: [blocker], grantsPermissions: true })
  })
  afterAll(() => browser?.close())

  it(`says “${verdict}”`, async () => {
    expect(await verdictOn(await open(), { asksWho: true })).toContain(verdict)
    expect(pathsSeen()).toEqual(seen)
  })
})

async function unregisterWorkers(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister()
}
