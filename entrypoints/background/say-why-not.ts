import { showBadge } from '@/bridge/badge'
import { injectGuard } from '@/bridge/inject'
import { sendMessage } from '@/bridge/messages'
import type { OpenReaderResult } from '@/bridge/open-reader'

/** Where no surface of ours is open, why there is no reader view is told in the page, or at the icon. */
export async function sayWhyNot(tabId: number, result: OpenReaderResult): Promise<void> {
  if (result === 'opened') return
  if (result === 'notAllowed') return showBadge(tabId, 'unreachable')
  await injectGuard(tabId)
  await sendMessage('announce', result, tabId)
}
