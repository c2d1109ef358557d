import puppeteer, { type Browser, type Page, TimeoutError } from 'puppeteer-core'
import { launch } from '../../tests/browsers/driver.ts'
import { findBrowser } from '../../tests/browsers/find-browser.ts'
import { ownStretches, type ProfiledEvent, type Stretch } from './own-stretches.ts'

/** What a visit of a page showed. */
export interface Visited {
  /** The longest time between two frames, in milliseconds. */
  frame: number
  /** The longest stretch of Truce's own scripts. */
  longest: Stretch
}

/** A browser, with Truce or without. */
export interface HostileBrowser {
  /** @param isDismissed whether the notice is dismissed, once Truce asks. */
  visit(address: string, isDismissed: boolean): Promise<Visited>
  close(): Promise<void>
}

/** How long a page is watched after its load event: the attacks begin within the first second. */
const WATCHED_MS = 5_000

/** A page that has not loaded by then counts as frozen. */
const FROZEN_MS = 60_000

/** How often it is looked whether Truce asks, and a press on its button tried. */
const PRESS_EVERY_MS = 300

const NOTHING: Stretch = { took: 0, functions: [] }

const TRACED = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
]

/** @param build a folder with an unpacked build; `built` for the project's own, `undefined` for no extension. */
export async function launchHostile(build: string | undefined): Promise<HostileBrowser> {
  if (build) {
    const truce = await launch('chromium', build === 'built' ? {} : { extensionDir: build })
    return {
      visit: (address, isDismissed) =>
        visit(truce.raw, address, { origin: truce.extensionOrigin, isDismissed }),
      close: () => truce.close(),
    }
  }
  const plain = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  })
  return { visit: (address) => visit(plain, address), close: () => plain.close() }
}

/** Runs in the page, before its scripts: notes the longest time between two frames. */
function noteFrames(): void {
  const notes = { longest: 0 }
  Object.assign(window, { notes })
  let last = performance.now()
  requestAnimationFrame(function next() {
    const now = performance.now()
    notes.longest = Math.max(notes.longest, now - last)
    last = now
    requestAnimationFrame(next)
  })
}

async function visit(
  browser: Browser,
  address: string,
  truce?: { origin: string; isDismissed: boolean },
): Promise<Visited> {
  const page = await browser.newPage()
  try {
    await page.evaluateOnNewDocument(noteFrames)
    if (truce) await page.tracing.start({ categories: TRACED })
    await page.goto(address, { timeout: FROZEN_MS })
    await watch(page, truce?.isDismissed === true)
    const frame = await page.evaluate(
      () => (window as unknown as { notes: { longest: number } }).notes.longest,
    )
    const longest = truce ? await longestStretch(page, truce.origin) : NOTHING
    return { frame, longest }
  } catch (error) {
    if (error instanceof TimeoutError)
      return { frame: FROZEN_MS, longest: { took: FROZEN_MS, functions: [] } }
    throw error
  } finally {
    // A frozen page does not answer, and is closed all the same.
    void page.close().catch(() => {})
  }
}

/** Waits, and dismisses the notice meanwhile where that is wanted. */
async function watch(page: Page, isDismissed: boolean): Promise<void> {
  const end = Date.now() + WATCHED_MS
  while (Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PRESS_EVERY_MS))
    if (!isDismissed) continue
    const button = await page.$('::-p-aria([name="Dismiss notice"][role="button"])')
    // The prompt may go at this moment.
    await button?.click().catch(() => {})
  }
}

async function longestStretch(page: Page, origin: string): Promise<Stretch> {
  const trace = new TextDecoder().decode(await page.tracing.stop())
  const { traceEvents } = JSON.parse(trace) as { traceEvents: ProfiledEvent[] }
  return ownStretches(traceEvents, origin)[0] ?? NOTHING
}
