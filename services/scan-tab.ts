import { browser } from 'wxt/browser'
import { injectGuard } from '@/bridge/inject-scripts'
import { sendMessage } from '@/bridge/messages'
import type { PageState } from '@/bridge/page-state'
import { explainUnreachable } from './explain-unreachable'

/** Has the guard scan a tab's page, after injecting it where it does not run yet. Never rejects. */
export async function scanTab(tabId: number): Promise<PageState> {
  try {
    // Chromium shows a PDF in a page of its own making, which scripts may enter but which has no text.
    if (await isPdf(tabId)) return { phase: 'unreachable', reason: 'pdf' }
    await injectGuard(tabId)
    return await sendMessage('look', undefined, { tabId, frameId: 0 })
  } catch (error) {
    return explainUnreachable(tabId, String(error))
  }
}

async function isPdf(tabId: number): Promise<boolean> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: () => document.contentType,
  })
  return injection?.result === 'application/pdf'
}
