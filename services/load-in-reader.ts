import { browser } from 'wxt/browser'
import { requestReader } from '@/bridge/reader-requests'

/**
 * Loads a web page in the tab of a page of Truce, and has it opened in the reader view as soon as it can be read.
 *
 * @param step whether the page of Truce stays in the tab's history
 */
export async function loadInReader(url: string, step: 'assign' | 'replace'): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await requestReader(tab.id)
  location[step](url)
}
