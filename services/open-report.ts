import { browser } from 'wxt/browser'

/**
 * Opens the page that shows a report, and sends none.
 *
 * @param tabId the tab it is about; absent where it is about Truce alone
 */
export async function openReport(tabId?: number): Promise<void> {
  const page = browser.runtime.getURL('/report.html')
  await browser.tabs.create({ url: tabId === undefined ? page : `${page}?tab=${tabId}` })
}
