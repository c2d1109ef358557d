import { browser } from 'wxt/browser'
import { parseSupportWays } from '@/core/support/parse-support-ways'
import type { SupportWays } from '@/core/support/types'

/** The ways in which a tab's page asks for support; none where no script may run. Never rejects. */
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
