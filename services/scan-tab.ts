import { injectGuard } from '@/bridge/inject-scripts'
import { sendMessage } from '@/bridge/messages'
import type { PageState } from '@/bridge/page-state'

/** Has the guard scan a tab's page, after injecting it where it does not run yet. Never rejects. */
export async function scanTab(tabId: number): Promise<PageState> {
  try {
    await injectGuard(tabId)
    return await sendMessage('look', undefined, { tabId, frameId: 0 })
  } catch {
    // A browser page, an add-on store, a file or a withheld site: the popup says the same of all.
    return { phase: 'unreachable' }
  }
}
