import { injectGuard } from '@/bridge/inject-scripts'
import { sendMessage } from '@/bridge/messages'
import type { OpenReaderResult } from '@/bridge/open-reader-result'
import { showBadge } from '@/bridge/show-badge'

/** Where no surface of ours is open, why there is no reader view is told in the page, or at the icon. */
export async function announceFailure(tabId: number, result: OpenReaderResult): Promise<void> {
  if (result === 'opened') return
  if (result === 'notAllowed') return showBadge(tabId, 'unreachable')
  await injectGuard(tabId)
  await sendMessage('announce', result, tabId)
}
