/**
 * Opens real pages in the reader view of the built extension, as a reader does, and prints the results and how long it
 * took from the press on "Open reader view" to the first painted text.
 *
 *   node bench/reader.ts --corpus DIR [--set aeb] [--count 40]
 */
import { parseArgs } from 'node:util'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from '../tests/browsers/find-browser.ts'
import { findBuild } from '../tests/browsers/find-build.ts'
import { openServed } from './open-served.ts'
import { readCorpus } from './read-corpus.ts'

/** What is used of the extension's own API, inside a page of the extension. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; url: string }[]> }
}

/** A page that takes longer has failed. */
const TIMEOUT_MS = 10_000

const FIRST_WORDS = 12

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    set: { type: 'string', default: 'aeb' },
    count: { type: 'string', default: '40' },
  },
})
if (!values.corpus) throw new Error('Say where the corpus is: --corpus DIR')

const pages = await readCorpus(values.corpus, values.set, Number(values.count))
const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  pipe: true,
  enableExtensions: [await findBuild('chromium')],
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
})
const times: number[] = []
try {
  const origin = await extensionOrigin(browser)
  for (const page of pages) {
    const tab = await browser.newPage()
    try {
      await openServed(tab, page)
      const pressed = await openReader(browser, origin, tab)
      const took = Math.round((await firstPaint(tab)) - pressed)
      const { title, words, related } = await readView(tab)
      times.push(took)
      console.log(`${page.id}  ${took} ms  ${title}\n    ${words} …  [${related} related]`)
    } catch (error) {
      console.log(
        `${page.id}  not opened: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
      )
    }
    await tab.close()
  }
} finally {
  await browser.close()
}
console.log(
  `\n${times.length} of ${pages.length} opened; from the press to painted text p50 ${percentile(0.5)} ms, p95 ${percentile(0.95)} ms`,
)

async function extensionOrigin(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker')
  return new URL(worker.url()).origin.replace(
    'null',
    `chrome-extension://${new URL(worker.url()).host}`,
  )
}

/** The share of openings that took at most so long. */
function percentile(share: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN
}

/**
 * The popup in a window of its own, so that the page's tab is painted meanwhile, acting on that tab. Answers when
 * the button was pressed, in ms since 1970.
 */
async function openReader(browser: Browser, origin: string, tab: Page): Promise<number> {
  const popup = await browser.newPage({ type: 'window' })
  try {
    await popup.goto(`${origin}/manifest.json`)
    const tabId = await popup.evaluate(
      async (url) => (await chrome.tabs.query({})).find((candidate) => candidate.url === url)?.id,
      tab.url(),
    )
    await popup.goto(`${origin}/popup.html?tab=${tabId}`)
    const pressed = popup.evaluate(
      () =>
        new Promise<number>((resolve) => {
          addEventListener('click', () => resolve(performance.timeOrigin + performance.now()), {
            capture: true,
            once: true,
          })
        }),
    )
    const arrived = tab.waitForSelector('[role="toolbar"][aria-label="Reading controls"]', {
      timeout: TIMEOUT_MS,
    })
    await popup
      .locator('::-p-aria([name="Open reader view"][role="button"])')
      .setTimeout(TIMEOUT_MS)
      .click()
    const [time] = await Promise.all([pressed, arrived])
    return time
  } finally {
    await popup.close()
  }
}

/** When the reader page painted its first text, in ms since 1970: it shows nothing before the article. */
async function firstPaint(tab: Page): Promise<number> {
  const paint = await tab.waitForFunction(
    () => {
      const [entry] = performance.getEntriesByName('first-contentful-paint')
      return entry && performance.timeOrigin + entry.startTime
    },
    { timeout: TIMEOUT_MS },
  )
  return (await paint.jsonValue()) as number
}

async function readView(tab: Page): Promise<{ title: string; words: string; related: number }> {
  return tab.evaluate(
    (count) => ({
      title: document.querySelector('h1')?.textContent ?? '',
      words: (document.querySelector('.article-body')?.textContent ?? '')
        .trim()
        .split(/\s+/)
        .slice(0, count)
        .join(' '),
      related: document.querySelectorAll('nav.related-links li').length,
    }),
    FIRST_WORDS,
  )
}
