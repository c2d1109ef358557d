import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { findBrowser } from '../../tests/browsers/find-browser.ts'
import { isUtf8 } from '../is-utf8.ts'
import type { CorpusPage } from '../read-corpus.ts'
import { GLOBAL } from './bundle.ts'

/** A page that takes longer hangs. */
const TIMEOUT_MS = 20_000

/** A browser without network access. */
export async function launchOffline(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      // A new process for each site takes longer than all three tools.
      '--disable-site-isolation-trials',
      '--disable-features=IsolateOrigins,site-per-process,BackForwardCache,SpareRendererForSitePerProcess',
    ],
  })
}

/** A tab that shows corpus pages one after the other, each at its own address. */
export class OfflineTab {
  readonly #page: Page
  readonly #session: CDPSession
  #serving: { body: string; utf8: boolean } | undefined

  private constructor(page: Page, session: CDPSession) {
    this.#page = page
    this.#session = session
  }

  static async open(browser: Browser, script: string): Promise<OfflineTab> {
    const page = await browser.newPage()
    const session = await page.createCDPSession()
    const tab = new OfflineTab(page, session)
    // Only documents are stopped here; everything else fails by itself, without a message for each.
    await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] })
    session.on('Fetch.requestPaused', ({ requestId }) => void tab.#answer(requestId))
    // The time of the thread and not of the clock: the machine does other things, too.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    tab.#script = script
    return tab
  }

  #script = ''

  /** Shows a page, then asks it for a value: `expression` may use what the script defines. */
  async ask<T>(page: CorpusPage, expression: string): Promise<T> {
    const body = await page.html()
    this.#serving = { body: body.toString('base64'), utf8: isUtf8(body) }
    await this.#page.goto(page.url, { waitUntil: 'domcontentloaded', timeout: TIMEOUT_MS })
    return (await this.#page.evaluate(`${this.#script};${expression}`)) as T
  }

  /** Asks the page that is shown once more, and tells what that took of the main thread's CPU, in ms. */
  async askTimed<T>(expression: string): Promise<{ value: T; cpu: number }> {
    const before = await this.#scriptTime()
    const value = (await this.#page.evaluate(expression)) as T
    return { value, cpu: (await this.#scriptTime()) - before }
  }

  async #scriptTime(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }

  /** Parses a page instead of showing it: much faster, without styles and layout. For tuning. */
  async askParsed<T>(page: CorpusPage, expression: string): Promise<T> {
    if (!this.#blank) await this.#page.evaluate(this.#script)
    this.#blank = true
    const body = await page.html()
    const html = JSON.stringify(new TextDecoder(charsetOf(body)).decode(body))
    return (await this.#page.evaluate(
      `(() => { const document = ${GLOBAL}.parsed(${html}); return ${expression} })()`,
    )) as T
  }

  #blank = false

  /** The first document asked for is the page; those of its frames are refused. */
  async #answer(requestId: string): Promise<void> {
    const serving = this.#serving
    this.#serving = undefined
    const answered = serving
      ? this.#session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [
            {
              name: 'content-type',
              value: serving.utf8 ? 'text/html; charset=utf-8' : 'text/html',
            },
            { name: 'content-security-policy', value: "script-src 'none'" },
          ],
          body: serving.body,
        })
      : this.#session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
    // A frame may be gone before it is answered.
    await answered.catch(() => undefined)
  }
}

/** The encoding a page names in its own head; browsers look there too. */
function charsetOf(body: Buffer): string {
  if (isUtf8(body)) return 'utf-8'
  const head = body.subarray(0, 2048).toString('latin1')
  return /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252'
}
