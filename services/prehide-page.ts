import { browser } from 'wxt/browser'
import { prehideStyle } from '@/core/dismissal/prehide-style'
import { siteKey } from '@/core/sites/site-key'
import { injectGuard, insertUserStyle, removeUserStyle } from '../bridge/inject-scripts'
import { policyOf } from './policy-of'

/**
 * Keeps what is remembered of a page's site from being painted, and brings the guard, which judges it and lifts
 * the veil. Where the guard cannot come there is no veil either.
 *
 * @param url the page as it said so itself: the tab may show another by now
 * @throws when the browser does not let Truce into the page.
 */
export async function prehidePage(tabId: number, url: string | undefined): Promise<void> {
  const { remembered } = await policyOf(url)
  const veil = prehideStyle(remembered)
  if (!veil) return
  await insertUserStyle(tabId, veil)
  try {
    await injectGuard(tabId)
    const tab = await browser.tabs.get(tabId)
    if (siteKey(tab.url) === siteKey(url)) return
  } catch {
    // Left behind by now, or withheld.
  }
  await removeUserStyle(tabId, veil)
}
