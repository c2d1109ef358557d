import type { Page } from 'puppeteer-core'
import { isUtf8 } from './is-utf8.ts'
import type { CorpusPage } from './read-corpus.ts'

/**
 * Opens a corpus page in a tab at its own address. Its scripts are off and every other request is
 * refused: what is measured is the page as it was served, and nobody is asked for anything.
 */
export async function openServed(tab: Page, page: CorpusPage): Promise<void> {
  const body = await page.html()
  tab.removeAllListeners('request')
  tab.on('request', (request) => {
    if (request.url().startsWith('chrome-extension:')) return void request.continue()
    const main = request.isNavigationRequest() && request.frame() === tab.mainFrame()
    if (!main) return void request.abort()
    void request.respond({
      status: 200,
      contentType: isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html',
      headers: { 'content-security-policy': "script-src 'none'" },
      body,
    })
  })
  await tab.setRequestInterception(true)
  await tab.goto(page.url, { waitUntil: 'domcontentloaded' })
}
