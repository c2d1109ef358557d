import { browser } from 'wxt/browser'
import { parseSupportWays } from '@/core/support/parse-support-ways'
import type { SupportWays } from '@/core/support/types'

/** How the page in a tab asks for support; nothing where the browser lets no script run. Never rejects. */
export async function readSupportWays(tabId: number): Promise<SupportWays> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/support-ways.js'],
    })
    return parseSupportWays(injection?.result)
  } catch {
    return { links: [] }
  }
}
