import puppeteer, { type Browser } from 'puppeteer-core'
import { findBrowser } from '../../tests/browsers/find-browser.ts'
import { until } from '../../tests/browsers/until.ts'
import { type OwnWork, ownWork, type TraceEvent } from './own-work.ts'
import type { Condition } from './prepare-conditions.ts'

/** How long a page is watched after it has loaded: late looks belong to the cost. */
const WATCHED_MS = 3_500

/** What one visit cost. */
export interface Cost extends OwnWork {
  /** Milliseconds until something was painted; `undefined` where nothing was. */
  firstPaint: number | undefined
  /** Bytes of script heap after a collection, the extension's world included. */
  heap: number
  /** On the busy page: milliseconds the page took for its nodes. */
  took: number | undefined
}

/** A browser in one condition, cut off from everybody else. */
export interface Measured {
  condition: Condition
  visit(address: string): Promise<Cost>
  close(): Promise<void>
}

export async function launchMeasured(condition: Condition): Promise<Measured> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    pipe: true,
    ...(condition.extension && { enableExtensions: [condition.extension] }),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
  const origin = condition.extension ? await originOf(browser) : undefined
  return {
    condition,
    visit: (address) => visit(browser, origin, address),
    close: () => browser.close(),
  }
}

async function visit(browser: Browser, origin: string | undefined, address: string): Promise<Cost> {
  const page = await browser.newPage()
  try {
    await page.tracing.start({ categories: ['devtools.timeline', 'v8', '-*'] })
    await page.goto(address, { waitUntil: 'load' })
    await new Promise((resolve) => setTimeout(resolve, WATCHED_MS))
    const trace = new TextDecoder().decode(await page.tracing.stop())
    const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] }
    const session = await page.createCDPSession()
    await session.send('HeapProfiler.collectGarbage')
    const { JSHeapUsedSize = 0 } = await page.metrics()
    const [firstPaint, took] = await page.evaluate(() => [
      performance.getEntriesByName('first-paint')[0]?.startTime,
      (globalThis as { took?: number }).took,
    ])
    const own = origin ? ownWork(traceEvents, origin) : { total: 0, longest: 0 }
    return { ...own, firstPaint, heap: JSHeapUsedSize, took }
  } finally {
    await page.close()
  }
}

async function originOf(browser: Browser): Promise<string> {
  return until('the extension to be installed', async () => {
    const [extension] = [...(await browser.extensions()).values()]
    return extension && `chrome-extension://${extension.id}/`
  })
}
