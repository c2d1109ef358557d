import { browser } from 'wxt/browser'
import { injectGuard, insertUserStyle, removeUserStyle } from '@/bridge/inject-scripts'
import { prehideStyle } from '@/core/dismissal/prehide-style'
import { siteKey } from '@/core/sites/site-key'
import { policyOf } from './policy-of'

/**
 * Hides a page's remembered notices before they are painted, and injects the guard, which judges them and shows what is
 * no notice. Where the guard cannot run, nothing stays hidden.
 *
 * @param url the page's address as its sender gave it; the tab may have moved on since
 * @throws when the browser does not let Truce into the page
 */
export async function prehidePage(tabId: number, url: string | undefined): Promise<void> {
  const { remembered } = await policyOf(url)
  const style = prehideStyle(remembered)
  if (!style) return
  await insertUserStyle(tabId, style)
  try {
    await injectGuard(tabId)
    const tab = await browser.tabs.get(tabId)
    if (siteKey(tab.url) === siteKey(url)) return
  } catch {
    // The tab has moved on, or its site is withheld.
  }
  await removeUserStyle(tabId, style)
}
