import { injectGuard } from '../bridge/inject-scripts'
import { sendMessage } from '../bridge/messages'
import type { PageState } from '../bridge/page-state'

/** Has a tab's page looked at, bringing the guard there first where it is not yet. */
export async function scanTab(tabId: number): Promise<PageState> {
  try {
    await injectGuard(tabId)
    return await sendMessage('look', undefined, { tabId, frameId: 0 })
  } catch {
    // Browser pages, the stores, files and sites the reader withholds: no difference to the reader.
    return { phase: 'unreachable' }
  }
}
