import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, launch } from '../browsers/driver.ts'
import { until } from '../browsers/until.ts'
import { readCases } from '../pages/cases.ts'
import { gapOf } from '../pages/gaps.ts'
import { type CaseServer, serveCases } from '../pages/serve-cases.ts'
import { buildFinder, type Find } from './pages/ask-truce.ts'
import { type Outcome, writeTable } from './pages/table.ts'
import { walkLookAlike, walkNotice } from './pages/walk-case.ts'
import { Windows } from './pages/windows.ts'
import { BROWSER } from './world.ts'

/** How many cases run side by side. On two cores more would only wait for each other. */
const WINDOWS = Number(process.env.TRUCE_WINDOWS ?? 4)

const only = process.env.TRUCE_CASES ? new RegExp(process.env.TRUCE_CASES) : /./
const notices = (await readCases('notices')).filter(({ id }) => only.test(id))
const lookAlikes = (await readCases('look-alikes')).filter(({ id }) => only.test(id))

let driver: Driver
let server: CaseServer
let find: Find
const windows = new Windows()
const outcomes: Outcome[] = []

beforeAll(async () => {
  server = await serveCases()
  driver = await launch(BROWSER)
  find = await buildFinder()
  await windows.open(driver, WINDOWS, server.address('look-alikes/article-about-nags'))
  const chosen = notices
    .filter(({ policy }) => policy === 'dismiss')
    .map(({ id }) => `${siteOf(id)}.localhost`)
  await driver.evaluateInExtension(chooseToDismiss, chosen)
  await until('what prevents notices to be in place', () =>
    driver.evaluateInExtension(isPreventing, chosen),
  )
})
afterAll(async () => {
  if (outcomes.length > 0) console.log(`All cases: ${await writeTable(BROWSER, outcomes)}`)
  await driver?.close()
  await server?.close()
})

describe.runIf(notices.length > 0)(
  'a notice is found, dismissed, kept hidden and restored',
  { concurrent: true },
  () => {
    it.each(notices.map((page) => [page.id, page] as const))('%s', async (_id, page) => {
      const site = page.policy && siteOf(page.id)
      await judge(page, walkNotice, server.address(page.id, site))
    })
  },
)

describe.runIf(lookAlikes.length > 0)('nothing is touched', { concurrent: true }, () => {
  it.each(lookAlikes.map((page) => [page.id, page] as const))('%s', async (_id, page) => {
    await judge(page, walkLookAlike, server.address(page.id))
  })
})

/** Runs a case, adds its result to the table, and compares it with what is expected. */
async function judge(page: Outcome['page'], walk: typeof walkNotice, address: string) {
  const gap = gapOf(page.id, BROWSER)
  const report = await windows.use(async (window) =>
    walk({ driver, window, page, address, find }).catch((error: Error) => ({
      problems: [`the walk broke off: ${error.message}`],
      finding: undefined,
      promptAfter: undefined,
      techniques: undefined,
    })),
  )
  const { problems, finding, promptAfter, techniques } = report
  outcomes.push({ page, problems, finding, promptAfter, techniques, gap: gap?.why })
  if (gap?.isRace) return
  if (gap) expect(problems, 'mended: take it off tests/pages/gaps.ts').not.toEqual([])
  else expect(problems).toEqual([])
}

/** Choices are stored by site, so a case with a choice has a site of its own. */
function siteOf(id: string): string {
  return id.replace(/.*\//, '')
}

declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } }
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches?: string[] }[]> }
}

/** Whether the early scripts are registered for these sites, where notices are dismissed. */
async function isPreventing(sites: string[]): Promise<boolean> {
  const scripts = await chrome.scripting.getRegisteredContentScripts()
  const { matches = [] } = scripts.find(({ id }) => id === 'prevent-alerts') ?? {}
  return sites.every((site) => matches.some((pattern) => pattern.includes(site)))
}

/** Stores “Dismiss it” for these sites, as “every time” does. */
function chooseToDismiss(sites: string[]): Promise<void> {
  const policy = { support: false, whenNotice: 'dismiss', updatedAt: Date.now() }
  return chrome.storage.local.set({
    sites: Object.fromEntries(sites.map((site) => [site, policy])),
  })
}
