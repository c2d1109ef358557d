import { browser } from 'wxt/browser'
import type { FrameContent } from '@/core/notice'
import { isRecord } from '@/core/values/is-record'

/**
 * The content of the frames in a tab's page that the browser lets Truce into. The top frame is left out, and so is a
 * frame whose answer is malformed.
 */
export async function readFrames(tabId: number): Promise<FrameContent[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/read-frame.js'],
  })
  return results.flatMap(({ frameId, result }) =>
    frameId !== 0 && isFrameContent(result) ? [result] : [],
  )
}

function isFrameContent(value: unknown): value is FrameContent {
  if (!isRecord(value) || !isRecord(value.fields)) return false
  const areCounts = Object.values(value.fields).every((count) => typeof count === 'number')
  return (
    areCounts &&
    typeof value.url === 'string' &&
    typeof value.text === 'string' &&
    Array.isArray(value.controls)
  )
}
