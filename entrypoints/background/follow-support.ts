import { browser } from 'wxt/browser'
import { injectGuard } from '@/bridge/inject-scripts'
import { sendMessage } from '@/bridge/messages'
import { effectiveSettings, readSites } from '@/bridge/policy-store'
import { quietly } from '@/bridge/quietly'
import { forgetVisits } from '@/bridge/visit-store'
import { isCheckDue } from '@/core/sites/support-in-force'
import { checkUnasked } from '@/services/check-ads'
import { countVisit } from '@/services/count-visit'
import { endExpiredSupport, endSupportOfVisits, readSupport } from '@/services/site-support'

/** Ends support at its time, with a word, and looks now and then whether the ads of supported sites load. */
export function followSupport(): void {
  browser.runtime.onStartup.addListener(() => void quietly(tidyUp()))
  browser.tabs.onRemoved.addListener((tabId) => void quietly(endVisitsBut(tabId)))
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (url) void quietly(endVisitsBut())
    // Of a private window no visit is counted, and no check is stored.
    if (status === 'complete' && tab.url && !tab.incognito)
      void quietly(followSupportedPage(tabId, tab.url))
  })
}

/** With the browser all visits have ended; of sites that are left no counts stay. */
async function tidyUp(): Promise<void> {
  await endSupportOfVisits([])
  await forgetVisits(Object.keys(await readSites()))
}

/** @param closing a tab on its way out, which the browser may still list. */
async function endVisitsBut(closing?: number): Promise<void> {
  const tabs = await browser.tabs.query({})
  const urls = tabs.flatMap(({ id, url }) => (url && id !== closing ? [pageOf(url)] : []))
  await endSupportOfVisits(urls)
}

/** The page a tab shows; the reader view shows that of its article. */
function pageOf(url: string): string {
  if (!url.startsWith(browser.runtime.getURL('/reader.html'))) return url
  return new URL(url).searchParams.get('url') ?? url
}

async function followSupportedPage(tabId: number, url: string): Promise<void> {
  if (await endExpiredSupport(url)) {
    await injectGuard(tabId)
    await sendMessage('announce', 'supportEnded', tabId)
    return
  }
  const support = await readSupport(url)
  if (!support) return
  const { countVisits, checkDaily } = await effectiveSettings()
  if (countVisits !== false) await countVisit(tabId, url, support.key)
  if (checkDaily !== false && isCheckDue(support.policy, Date.now())) await checkUnasked(tabId)
}
