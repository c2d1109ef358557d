import { browser } from 'wxt/browser'
import type { PageState } from '@/bridge/page-state'
import { whyUnreachable } from '@/core/address/why-unreachable'

/**
 * The state of a page that Truce cannot enter. Never rejects.
 *
 * @param refusal what the browser said when it refused
 */
export async function explainUnreachable(tabId: number, refusal = ''): Promise<PageState> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  const ownOrigin = browser.runtime.getURL('/')
  const reason = tab && whyUnreachable({ ...tab, url: tab.url, refusal, ownOrigin })
  return { phase: 'unreachable', ...(reason && { reason }) }
}
