import { injectGuard } from '@/bridge/inject-scripts'
import { sendMessage } from '@/bridge/messages'
import { showBadge } from '@/bridge/show-badge'
import type { OpenReaderResult } from '@/core/reader/open-reader-result'

/** Says in the page, or with the icon's badge, why there is no reader view: where no page of Truce is open to say so. */
export async function announceFailure(tabId: number, result: OpenReaderResult): Promise<void> {
  if (result === 'opened') return
  if (result === 'notAllowed') return showBadge(tabId, 'unreachable')
  await injectGuard(tabId)
  await sendMessage('announce', result, tabId)
}
