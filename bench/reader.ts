/**
 * Opens real pages in the reader view of the built extension, the way a reader does, and tells what came.
 *
 *   node bench/reader.ts --corpus DIR [--set aeb] [--count 20]
 */
import { parseArgs } from 'node:util'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBuild } from '../tests/browsers/build.ts'
import { findBrowser } from '../tests/browsers/find.ts'
import { readCorpus } from './corpus.ts'
import { openServed } from './serve.ts'

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
    count: { type: 'string', default: '20' },
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
let opened = 0
try {
  const origin = await extensionOrigin(browser)
  for (const page of pages) {
    const tab = await browser.newPage()
    try {
      await openServed(tab, page)
      await openReader(browser, origin, tab)
      const { title, words, related } = await readView(tab)
      opened++
      console.log(`${page.id}  ${title}\n    ${words} …  [${related} related]`)
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
console.log(`\n${opened} of ${pages.length} opened`)

async function extensionOrigin(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker')
  return new URL(worker.url()).origin.replace(
    'null',
    `chrome-extension://${new URL(worker.url()).host}`,
  )
}

/** The popup as a tab of its own, acting on the tab of the page. */
async function openReader(browser: Browser, origin: string, tab: Page): Promise<void> {
  const popup = await browser.newPage()
  try {
    await popup.goto(`${origin}/manifest.json`)
    const tabId = await popup.evaluate(
      async (url) => (await chrome.tabs.query({})).find((candidate) => candidate.url === url)?.id,
      tab.url(),
    )
    await popup.goto(`${origin}/popup.html?tab=${tabId}`)
    const arrived = tab.waitForSelector('[role="toolbar"][aria-label="Reading controls"]', {
      timeout: TIMEOUT_MS,
    })
    await popup
      .locator('::-p-aria([name="Open reader view"][role="button"])')
      .setTimeout(TIMEOUT_MS)
      .click()
    await arrived
  } finally {
    await popup.close()
  }
}

async function readView(tab: Page): Promise<{ title: string; words: string; related: number }> {
  return tab.evaluate(
    (count) => ({
      title: document.querySelector('h1')?.textContent ?? '',
      words: (document.querySelector('.body')?.textContent ?? '')
        .trim()
        .split(/\s+/)
        .slice(0, count)
        .join(' '),
      related: document.querySelectorAll('nav.related li').length,
    }),
    FIRST_WORDS,
  )
}
